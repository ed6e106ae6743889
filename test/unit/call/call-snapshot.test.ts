import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snapshotWords, withoutWords } from '../../../src/call/call-snapshot.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

test('words are counted as people count them', () => {
  for (const [text, count] of [
    ['', 0],
    ['  ', 0],
    ['yes', 1],
    [' my  name is\nmary ', 4],
  ] as const) {
    assert.deepEqual(snapshotWords(text), { count, text });
  }
});

test('what a log gets holds no word of either side, and everything else', () => {
  const call = snapshotOf('a', 'my name is mary');
  const logged = withoutWords(call);
  assert.doesNotMatch(JSON.stringify(logged), /mary/i);
  assert.deepEqual(logged, {
    ...call,
    caller: { ...call.caller, words: { count: 4 } },
    reply: { words: { count: 3 }, heard: { count: 1 }, mouth: 'held' },
  });
});

test('a call in which nothing is said has no words to leave out', () => {
  const call = { ...snapshotOf('a', ''), reply: null };
  assert.equal(withoutWords(call).reply, null);
});
