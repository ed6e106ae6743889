import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQueue } from '../../../../src/call/turns/queue.ts';

test('gives what was put, in order, before and while somebody waits', async () => {
  const queue = createQueue<string>();
  const { signal } = new AbortController();
  queue.put('a');
  assert.equal(await queue.take(signal), 'a');
  const waiting = queue.take(signal);
  queue.put('b');
  assert.equal(await waiting, 'b');
});

test('wakes with nothing when the leg ends, and still gives what was put', async () => {
  const queue = createQueue<string>();
  const leg = new AbortController();
  const waiting = queue.take(leg.signal);
  leg.abort();
  assert.equal(await waiting, undefined);
  queue.put('last words');
  assert.equal(await queue.take(leg.signal), 'last words');
  assert.equal(await queue.take(leg.signal), undefined);
});
