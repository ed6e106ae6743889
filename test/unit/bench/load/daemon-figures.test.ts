import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMetrics } from '../../../../src/http/metrics.ts';
import { daemonFiguresOf } from '../../../bench/load/daemon-figures.ts';

const pacer = { ticks: 9, skippedTicks: 0, lateTicks: 0, lateP50Ms: 1, lateP99Ms: 3 };

test('the figures are read from what the daemon really writes, before and after its first answer', async () => {
  const metrics = createMetrics();
  metrics.watchLoad(() => ({ pacer, overloaded: false }));
  metrics.setLiveCalls(7);
  const before = daemonFiguresOf(await metrics.text());
  assert.deepEqual(
    { live: before.liveCalls, answers: before.answers, late: before.tickLateP99Ms },
    { live: 7, answers: 0, late: 3 },
  );
  assert.ok(before.delayP99Ms >= 0 && before.delayMaxMs >= before.delayP99Ms);
});

test("a text that is not the daemon's is refused", () => {
  assert.throws(() => daemonFiguresOf('up 1\n'), /no metric/);
});
