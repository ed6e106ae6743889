import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInbox } from '../../../src/call/inbox.ts';

test('gives what was put, in order, before and while somebody waits', async () => {
  const inbox = createInbox<string>();
  const { signal } = new AbortController();
  inbox.put('a');
  assert.equal(await inbox.take(signal), 'a');
  const waiting = inbox.take(signal);
  inbox.put('b');
  assert.equal(await waiting, 'b');
});

test('wakes with nothing when the leg ends, and still gives what was put', async () => {
  const inbox = createInbox<string>();
  const leg = new AbortController();
  const waiting = inbox.take(leg.signal);
  leg.abort();
  assert.equal(await waiting, undefined);
  inbox.put('last words');
  assert.equal(await inbox.take(leg.signal), 'last words');
  assert.equal(await inbox.take(leg.signal), undefined);
});
