import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, prepareSound } from '../../../../../src/adapters/stt/grammar/hearing.ts';

const tone = (ms: number, size: number) =>
  Int16Array.from({ length: ms * 8 }, (_, i) => size * Math.sin(i / 3));
const silence = (ms: number) => new Int16Array(ms * 8);
const joined = (...parts: readonly Int16Array[]) => Int16Array.from(parts.flatMap((part) => [...part]));
const rms = (sound: Float32Array) => Math.sqrt(sound.reduce((sum, x) => sum + x * x, 0) / sound.length);

test('quiet and loud callers come to the same level', () => {
  for (const size of [300, 3000, 30_000]) {
    const sound = prepareSound(joined(silence(300), tone(500, size))) ?? assert.fail();
    assert.ok(Math.abs(rms(sound.subarray(2400)) - 0.1) < 0.01, `${rms(sound.subarray(2400))}`);
  }
});

test('exact zeros do not stay: the decoder would mishear the whole answer', () => {
  const sound = prepareSound(joined(silence(300), tone(500, 3000))) ?? assert.fail();
  assert.ok(rms(sound.subarray(0, 2400)) > 0.003);
});

test('silence and faint noise are no speech', () => {
  assert.equal(prepareSound(silence(500)), undefined);
  assert.equal(prepareSound(tone(500, 20)), undefined);
  assert.equal(prepareSound(new Int16Array()), undefined);
});

test('coverage is the share of loud sound inside words', () => {
  const sound =
    prepareSound(joined(silence(200), tone(400, 3000), silence(200), tone(400, 3000))) ?? assert.fail();
  const first = { startS: 0.2, durationS: 0.4 };
  assert.equal(coverage(sound, [first, { startS: 0.8, durationS: 0.4 }]), 1);
  assert.ok(Math.abs(coverage(sound, [first]) - 0.5) < 0.05);
  assert.equal(coverage(sound, []), 0);
});
