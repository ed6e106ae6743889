import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amplitudeOfDb, peak, rmsDbfs } from '../../../src/media/level.ts';
import { sine } from './tone-analysis.ts';

test('a half-scale sine has a peak of -6 dBFS and an RMS of -9 dBFS', () => {
  const tone = sine(1000, 8000, 8000, 0.5);
  assert.ok(Math.abs(peak(tone) - 16_384) <= 1);
  assert.equal(rmsDbfs(tone).toFixed(1), '-9.0');
});

test('silence and nothing are infinitely quiet', () => {
  for (const samples of [new Int16Array(160), new Int16Array(0)]) {
    assert.deepEqual([rmsDbfs(samples), peak(samples)], [-Infinity, 0]);
  }
});

test('the lowest sample is full scale', () => {
  const lowest = Int16Array.of(-32768);
  assert.deepEqual([peak(lowest), rmsDbfs(lowest)], [32768, 0]);
});

test('a level and its amplitude name the same thing', () => {
  assert.equal(amplitudeOfDb(-20), 0.1);
});
