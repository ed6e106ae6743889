import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWindowCutter } from '../../../../../src/adapters/vad/silero/window-cutter.ts';

test('20 ms frames become 32 ms windows that end on the clock of the leg', () => {
  const cuts: { first: number | undefined; endMs: number }[] = [];
  const push = createWindowCutter(8000, (samples, endMs) => cuts.push({ first: samples[0], endMs }));
  for (let frame = 0; frame < 5; frame++) {
    const samples = Int16Array.from({ length: 160 }, (_, i) => frame * 160 + i);
    push({ samples, rateHz: 8000, atMs: 500 + frame * 20 });
  }
  assert.deepEqual(cuts, [
    { first: 0, endMs: 532 },
    { first: 256, endMs: 564 },
    { first: 512, endMs: 596 },
  ]);
});
