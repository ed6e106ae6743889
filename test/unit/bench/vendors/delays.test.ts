import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDelays } from '../../../bench/vendors/delays.ts';
import { monotonicMs } from '../../../bench/vendors/monotonic-clock.ts';
import { DELAY_KINDS, PROFILES } from '../../../bench/vendors/profiles.ts';

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? Number.NaN;
}

for (const kind of DELAY_KINDS) {
  test(`half of the draws for ${kind} lie below its median and 95 % below its other quantile`, () => {
    const delays = createDelays('hosted', 1);
    const drawn = Array.from({ length: 20_000 }, () => delays.draw(kind).delayMs);
    const { p50, p95 } = PROFILES.hosted.delaysMs?.[kind] ?? assert.fail();
    assert.ok(Math.abs(quantile(drawn, 0.5) / p50 - 1) < 0.02, `median ${quantile(drawn, 0.5)}`);
    assert.ok(Math.abs(quantile(drawn, 0.95) / p95 - 1) < 0.02, `p95 ${quantile(drawn, 0.95)}`);
  });
}

test('a seed draws the same delays again, another one draws others', () => {
  const drawn = (seed: number) => {
    const delays = createDelays('hosted', seed);
    return [1, 2, 3, 4].map(() => delays.draw('model-first-token').delayMs);
  };
  assert.deepEqual(drawn(7), drawn(7));
  assert.notDeepEqual(drawn(7), drawn(8));
});

test('what one vendor is asked does not change the delays of another', () => {
  const [alone, beside] = [createDelays('hosted', 3), createDelays('hosted', 3)];
  beside.draw('model-first-token');
  beside.even({ from: 0, to: 1 });
  assert.equal(beside.draw('stt-final').delayMs, alone.draw('stt-final').delayMs);
});

test('every draw is kept with its time, also where there are no delays', () => {
  const delays = createDelays('zero', 1);
  const beforeMs = monotonicMs();
  delays.draw('stt-final');
  delays.draw('voice-first-audio');
  assert.deepEqual(
    delays.draws.map(({ kind, delayMs }) => [kind, delayMs]),
    [
      ['stt-final', 0],
      ['voice-first-audio', 0],
    ],
  );
  for (const { atMs } of delays.draws) assert.ok(atMs >= beforeMs && atMs <= monotonicMs());
});
