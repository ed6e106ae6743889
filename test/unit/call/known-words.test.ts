import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnownWords } from '../../../src/call/known-words.ts';
import { quiet } from './hand-ears.ts';

/** Words whose fetches are answered one by one; a fetch that is not answered keeps the next one waiting. */
function wordsByHand() {
  const fetches: ((text: string) => void)[] = [];
  const clock = { nowMs: 100 };
  const words = createKnownWords(
    () => new Promise((resolve) => fetches.push(resolve)),
    () => clock.nowMs,
  );
  const answer = async (text: string) => {
    await quiet();
    const oldest = fetches.shift() ?? assert.fail('nothing is being fetched');
    oldest(text);
    await quiet();
  };
  return { words, fetches, clock, answer };
}

test('the same words with capitals were known when they were known first', async () => {
  const { words, clock, answer } = wordsByHand();
  words.partial('good morning');
  clock.nowMs = 200;
  const settled = words.settle();
  await answer('Good morning.');
  assert.equal(await settled, 'Good morning.');
  assert.deepEqual([words.text, words.atMs, words.settled], ['Good morning.', 100, true]);
});

test('more words by themselves while they are asked for once more: one fetch at a time, and its answer settles them', async () => {
  const { words, fetches, answer } = wordsByHand();
  const first = words.settle();
  await answer('about an');
  assert.equal(await first, 'about an');
  const again = words.settleAgain();
  await quiet();
  words.partial('about an invoice');
  assert.equal(words.settled, false);
  const answered = words.settle();
  await quiet();
  assert.equal(fetches.length, 1, 'a recogniser answers one question at a time');
  await answer('about an invoice');
  assert.deepEqual([await again, words.settled], [undefined, true]);
  await answer('about an invoice');
  assert.equal(await answered, 'about an invoice');
});

test('fewer words than came by themselves settle nothing', async () => {
  const { words, answer } = wordsByHand();
  const first = words.settle();
  await answer('about an');
  await first;
  const again = words.settleAgain();
  await quiet();
  words.partial('about an invoice');
  await answer('about an');
  assert.deepEqual([await again, words.text, words.settled], [undefined, 'about an invoice', false]);
});

test('nothing is being fetched at first', async () => {
  assert.equal(await wordsByHand().words.fetched(), undefined);
});
