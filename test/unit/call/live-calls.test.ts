import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLiveCalls } from '../../../src/call/live-calls.ts';
import { liveCall } from '../../support/live-call.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

test('a call can be looked into until it is disposed of, and is asked each time', () => {
  const live = createLiveCalls();
  let text = 'hello';
  const here = live.add(
    'a',
    liveCall(() => snapshotOf('a', text)),
  );
  assert.equal(live.find('a')?.caller.words.text, 'hello');
  text = 'hello there';
  assert.deepEqual(
    live.list().map(({ caller }) => caller.words.count),
    [2],
  );
  here[Symbol.dispose]();
  assert.deepEqual([live.list(), live.find('a')], [[], undefined]);
});

test('a caller who has come back on another leg stays when the first leg is let go', () => {
  const live = createLiveCalls();
  const first = live.add(
    'a',
    liveCall(() => snapshotOf('a', 'first')),
  );
  live.add(
    'a',
    liveCall(() => snapshotOf('a', 'second')),
  );
  first[Symbol.dispose]();
  assert.equal(live.find('a')?.caller.words.text, 'second');
});
