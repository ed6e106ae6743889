import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peak, rmsDbfs } from '../../../src/media/level.ts';
import { BUSY, beep, createComfortNoise, createTone, RING_BACK, silence } from '../../../src/media/tones.ts';
import { assertSameSamples } from './same-samples.ts';
import { fitTone } from './tone-analysis.ts';

test('the British ring-back has its two rings, its two frequencies and its level', () => {
  const ring = createTone(RING_BACK.britain, 8000, -18).next(8000 * 3);
  const at = (fromMs: number, toMs: number) => ring.subarray(fromMs * 8, toMs * 8);
  for (const [fromMs, toMs] of [
    [0, 400],
    [600, 1000],
  ] as const) {
    assert.equal(rmsDbfs(at(fromMs, toMs)).toFixed(1), '-18.0');
  }
  assert.deepEqual([peak(at(400, 600)), peak(at(1000, 3000))], [0, 0]);
  const [low, high] = [400, 450].map((hz) => fitTone(at(0, 400), hz, 8000).amplitude);
  assert.deepEqual([low?.toFixed(2), high?.toFixed(2)], ['0.13', '0.13']);
});

test('a tone asked for in pieces is the same tone, and it repeats', () => {
  const whole = createTone(BUSY.europe, 8000).next(16000);
  const pieces = createTone(BUSY.europe, 8000);
  assertSameSamples(Int16Array.from([...pieces.next(37), ...pieces.next(15963)]), whole);
  assertSameSamples(whole.subarray(8000), whole.subarray(0, 8000));
});

test('a beep is 200 ms long and begins and ends softly', () => {
  const sound = beep(16000);
  assert.equal(sound.length, 3200);
  assert.deepEqual([sound[0], sound.at(-1)], [0, 0]);
  assert.equal(fitTone(sound, 1000, 16000).amplitude.toFixed(2), '0.18');
});

test('comfort noise has its level, no offset, and the same sound for the same seed', () => {
  for (const levelDbfs of [-60, -50]) {
    const noise = createComfortNoise(levelDbfs, 3).next(80000);
    assert.ok(Math.abs(rmsDbfs(noise) - levelDbfs) < 0.2, `${rmsDbfs(noise)}`);
    assert.ok(Math.abs(noise.reduce((sum, sample) => sum + sample, 0) / noise.length) < 1);
    assert.deepEqual(createComfortNoise(levelDbfs, 3).next(100), noise.subarray(0, 100));
  }
  assert.notDeepEqual(createComfortNoise(-50, 4).next(100), createComfortNoise(-50, 3).next(100));
});

test('silence of a length is one array of zeros', () => {
  assert.equal(silence(160), silence(160));
  assert.deepEqual(silence(3), Int16Array.of(0, 0, 0));
});
