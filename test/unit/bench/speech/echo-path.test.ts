import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEchoPath } from '../../../bench/speech/echo-path.ts';
import { samplesOf } from '../../../bench/speech/line-rate.ts';
import { activeDbfs } from '../../../bench/speech/loudness.ts';
import { concat } from '../../../bench/speech/mix.ts';
import { makeNoise } from '../../../bench/speech/noise/make-noise.ts';

const ours = makeNoise({ kind: 'music', seed: 9, levelDbfs: -20, durationMs: 2000 });

for (const levelDb of [-20, -30]) {
  for (const delayMs of [50, 300]) {
    test(`an echo of ${levelDb} dB comes ${delayMs} ms late`, () => {
      const echo = createEchoPath({ delayMs, levelDb }).process(ours);
      assert.equal(echo.length, ours.length);
      assert.ok(echo.subarray(0, samplesOf(delayMs)).every((x) => x === 0));
      assert.ok(echo.subarray(samplesOf(delayMs), samplesOf(delayMs + 60)).some((x) => x !== 0));
      const belowDb = activeDbfs(echo) - activeDbfs(ours);
      assert.ok(Math.abs(belowDb - levelDb) < 1.5, `${belowDb}`);
    });
  }
}

test('an echo is the same frame by frame as at once', () => {
  const path = createEchoPath({ delayMs: 120, levelDb: -20 });
  const frames = Array.from({ length: 100 }, (_, i) => path.process(ours.subarray(i * 160, (i + 1) * 160)));
  assert.deepEqual(concat(frames), createEchoPath({ delayMs: 120, levelDb: -20 }).process(ours));
});
