import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMulaw, encodeMulaw } from '../../../../src/media/g711.ts';
import { isSameSound } from '../../../bench/ear/same-sound.ts';
import { concat, silenceMs, speechLike } from './speech-like.ts';

const SOUND = speechLike(3000);
const onTheLine = (samples: Int16Array) => decodeMulaw(encodeMulaw(samples));

test('a sound that begins 10 ms later, over the line, is the same', () => {
  for (const ms of [0, 5, 10]) {
    assert.ok(isSameSound(SOUND, onTheLine(concat(silenceMs(ms), SOUND))), `${ms} ms later`);
    assert.ok(isSameSound(SOUND, onTheLine(SOUND.slice(8 * ms))), `${ms} ms earlier`);
  }
});

test('a frame that is missing, or silent, or heard twice, makes another sound', () => {
  const [before, frame, after] = [SOUND.slice(0, 8000), SOUND.slice(8000, 8160), SOUND.slice(8160)];
  assert.ok(!isSameSound(SOUND, concat(before, after)));
  assert.ok(!isSameSound(SOUND, concat(before, silenceMs(20), frame, after)));
  assert.ok(!isSameSound(SOUND, concat(before, frame, frame, after)));
});

test('another sound is another sound, and an end that is missing too', () => {
  assert.ok(!isSameSound(SOUND, speechLike(3000, 2)));
  assert.ok(!isSameSound(SOUND, SOUND.slice(0, 16_000)));
});
