import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWallConversion, readClocks } from '../../../bench/capture/wall-clock.ts';

/** A wall clock of whole milliseconds over a monotonic one that moves at every reading. */
function clocks(offsetMs: number, stepMs: number, stallAt = Number.NaN) {
  let [now, readings] = [100.123, 0];
  return {
    wallMs: () => Math.floor(now + offsetMs),
    nowMs: () => {
      now += ++readings === stallAt ? 3.4 : stepMs;
      return now;
    },
  };
}

test('the offset of two clocks is found far below the millisecond of the coarser one', () => {
  const { offsetMs } = readClocks(clocks(5000.4567, 0.0003));
  assert.ok(Math.abs(offsetMs - 5000.4567) < 0.001, `${offsetMs}`);
});

test('a scheduler that takes the processor between the readings does not spoil it', () => {
  const { offsetMs } = readClocks(clocks(5000.4567, 0.0003, 4));
  assert.ok(Math.abs(offsetMs - 5000.4567) < 0.001, `${offsetMs}`);
});

test('a wall clock that is slewed is followed on a straight line', () => {
  const toMs = createWallConversion({ atMs: 0, offsetMs: 1000 }, { atMs: 60_000, offsetMs: 1002 });
  assert.equal(toMs(1000), 0);
  assert.ok(Math.abs(toMs(31_001) - 30_000) < 0.001);
  assert.ok(Math.abs(toMs(61_002) - 60_000) < 0.001);
});

test('a wall clock that was set makes the capture worthless', () => {
  assert.throws(() => createWallConversion({ atMs: 0, offsetMs: 0 }, { atMs: 10, offsetMs: 40 }), /was set/);
});
