import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnownWords } from '../../../../src/call/turns/known-words.ts';
import { quiet } from './hand-ears.ts';

/** Words whose fetches are answered one by one. */
function wordsByHand() {
  const [all, again]: [Fetches, Fetches] = [[], []];
  const clock = { nowMs: 100 };
  const fetchFrom = (fetches: Fetches) => () =>
    new Promise<string>((resolve) => {
      fetches.push(resolve);
    });
  const words = createKnownWords({ all: fetchFrom(all), again: fetchFrom(again) }, () => clock.nowMs);
  const answerOf = (fetches: Fetches) => async (text: string) => {
    await quiet();
    const oldest = fetches.shift() ?? assert.fail('nothing is being fetched');
    oldest(text);
    await quiet();
  };
  return { words, all, clock, answer: answerOf(all), answerAgain: answerOf(again) };
}

type Fetches = ((text: string) => void)[];

/** "about an" is known to be all. */
async function settledByHand() {
  const hand = wordsByHand();
  const settled = hand.words.settle();
  await hand.answer('about an');
  assert.equal(await settled, true);
  return hand;
}

test('the same words with capitals were known when they were known first', async () => {
  const { words, clock, answer } = wordsByHand();
  words.partial('good morning');
  clock.nowMs = 200;
  const settled = words.settle();
  await answer('Good morning.');
  assert.equal(await settled, true);
  assert.deepEqual([words.text, words.atMs, words.settled], ['Good morning.', 100, true]);
});

test('words for an earlier stretch of speech are not all', async () => {
  const { words, answer } = wordsByHand();
  const settled = words.settle();
  words.spoke();
  await answer('about an');
  assert.equal(await settled, false);
  assert.deepEqual([words.text, words.settled], ['', false]);
});

test('what is fetched once more is known when there is more of it, and in no other words', async () => {
  for (const [text, isNews, known] of [
    ['about an invoice', true, 'about an invoice'],
    ['about and', false, 'about an'],
    ['about', false, 'about an'],
    ['', false, 'about an'],
  ] as const) {
    const { words, answerAgain } = await settledByHand();
    const again = words.settleAgain();
    await answerAgain(text);
    assert.deepEqual([await again, words.text, words.settled], [isNews, known, true], text);
  }
});

test('what the engine tells by itself meanwhile is settled by as many words, and not by fewer', async () => {
  for (const [text, isSettled] of [
    ['about an invoice', true],
    ['about an', false],
  ] as const) {
    const { words, answerAgain } = await settledByHand();
    const again = words.settleAgain();
    words.partial('about an invoice');
    assert.equal(words.settled, false);
    await answerAgain(text);
    assert.deepEqual([await again, words.text, words.settled], [isSettled, 'about an invoice', isSettled]);
  }
});

test('words that are outdated by a partial are fetched anew, without a wait for what was asked once more', async () => {
  const { words, answer } = await settledByHand();
  void words.settleAgain();
  words.partial('about an invoice');
  const settled = words.settle();
  await answer('about an invoice');
  assert.equal(await settled, true);
});
