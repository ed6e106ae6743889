import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rmsDbfs } from '../../../src/media/level.ts';
import { withNoise } from '../../../src/media/with-noise.ts';

const TONE = Int16Array.from({ length: 8000 }, (_, i) => Math.round(8000 * Math.sin(i / 3)));

test('noise is as far below the sound as it is asked for', () => {
  for (const belowDb of [0, 10, 20, 30]) {
    const noisy = withNoise(TONE, belowDb);
    const noise = noisy.map((sample, i) => sample - (TONE[i] ?? 0));
    assert.ok(Math.abs(rmsDbfs(TONE) - rmsDbfs(noise) - belowDb) < 0.5, `${belowDb} dB`);
  }
});

test('the same sound gets the same noise, and what is too loud is clipped', () => {
  assert.deepEqual(withNoise(TONE, 20), withNoise(TONE, 20));
  const loud = withNoise(Int16Array.of(32767, -32768, 32767, -32768), 0);
  assert.ok(loud.every((sample) => sample >= -32768 && sample <= 32767));
  assert.deepEqual(withNoise(new Int16Array(3), 20), new Int16Array(3));
});
