import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { within } from '../../../src/core/within.ts';

const never = new Promise<string>(() => {});
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('what a promise comes to in time is told', async () => {
  assert.equal(await within(1000, sleep(5, 'words')), 'words');
});

test('a promise that is late is undefined', async () => {
  assert.equal(await within(5, never), undefined);
});

test('a failure in time is the failure', async () => {
  await assert.rejects(within(1000, Promise.reject(new Error('gone'))), /gone/);
});

test('a failure that comes too late is nobody’s business and ends nothing', async () => {
  const late = Promise.withResolvers<string>();
  assert.equal(await within(1, late.promise), undefined);
  late.reject(new Error('gone'));
  await sleep(5);
});

test('what is there already is told though no time is left', async () => {
  assert.equal(await within(0, Promise.resolve('words')), 'words');
  assert.equal(await within(-50, Promise.resolve('words')), 'words');
});

test('a time that is over already waits no longer than a turn of the loop', async () => {
  const startMs = performance.now();
  assert.equal(await within(-60_000, never), undefined);
  assert.ok(performance.now() - startMs < 500);
});

test('no timer is left behind, whatever comes of the promise', async () => {
  const before = timers();
  await within(60_000, Promise.resolve('words'));
  await within(60_000, Promise.reject(new Error('gone'))).catch(() => undefined);
  await within(1, never);
  assert.equal(timers(), before);
});

test('the time passes while the promise is waited for, not before', async () => {
  const startMs = performance.now();
  await within(40, never);
  // A timer may fire a little early.
  assert.ok(performance.now() - startMs >= 38);
});
