import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryGrowth, settled } from '../../../bench/load/growth.ts';

const MINUTE_MS = 60_000;

/** One sample every 5 s. */
function samples(minutes: number, residentMb: (minute: number) => number) {
  return Array.from({ length: minutes * 12 + 1 }, (_, i) => ({
    atMs: i * 5000,
    residentMb: residentMb(i / 12),
    sockets: 40,
  }));
}

test('what a daemon takes while it settles is no growth', () => {
  const { figures, note } = memoryGrowth(
    samples(60, (minute) => 400 + Math.min(minute, 12) * 5),
    [],
  );
  assert.ok(Math.abs(figures.value ?? Number.NaN) < 1e-6, `${figures.value} MB`);
  assert.doesNotMatch(note ?? '', /min/);
});

test('growth that goes on is told by the hour, with how long it was watched when that was no hour', () => {
  const { figures, note } = memoryGrowth(
    samples(10, (minute) => 400 + minute / 2),
    ['20 at once'],
  );
  assert.ok(Math.abs((figures.value ?? 0) - 30) < 1e-6, `${figures.value} MB`);
  assert.match(note ?? '', /^over 8\.0 min, .*sockets 40 → 40, 20 at once$/);
});

test('the first two minutes count never, however short the run', () => {
  const used = settled(samples(4, () => 400));
  assert.equal(used[0]?.atMs, 2 * MINUTE_MS);
  assert.equal(used.at(-1)?.atMs, 4 * MINUTE_MS);
});
