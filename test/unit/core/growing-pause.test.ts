import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGrowingPause } from '../../../src/core/growing-pause.ts';

test('pauses grow to the last one, which stays', () => {
  const pauseMs = createGrowingPause([0, 100, 500]);
  assert.deepEqual([pauseMs(10), pauseMs(10), pauseMs(10), pauseMs(10)], [0, 100, 500, 500]);
});

test('a good minute begins anew', () => {
  const pauseMs = createGrowingPause([0, 100]);
  pauseMs(0);
  pauseMs(0);
  assert.equal(pauseMs(60_000), 0);
});
