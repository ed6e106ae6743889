import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '../../../src/core/clock.ts';

test('a wait ends at once and quietly when it is aborted, before or during it', async () => {
  const abort = new AbortController();
  const waiting = systemClock.wait(60_000, abort.signal);
  abort.abort();
  await waiting;
  await systemClock.wait(60_000, AbortSignal.abort());
});

test('a wait that is given up leaves no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const abort = new AbortController();
  const waiting = systemClock.wait(60_000, abort.signal);
  assert.equal(timers(), before + 1);
  abort.abort();
  await waiting;
  assert.equal(timers(), before);
});

test('what is left of a deadline that has passed is waited for no longer, and Node has nothing to warn of', async () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error) => void warnings.push(name);
  process.on('warning', onWarning);
  await systemClock.wait(-5);
  await systemClock.wait(-0.01);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', onWarning);
  assert.deepEqual(warnings, []);
});

test('a wait lasts at least as long as asked, on a clock that only goes forward', async () => {
  const startMs = systemClock.nowMs();
  await systemClock.wait(20);
  // Timers are kept in whole milliseconds, so one of them may fire up to one early.
  assert.ok(systemClock.nowMs() - startMs >= 19);
});
