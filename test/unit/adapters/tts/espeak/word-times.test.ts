import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeWords, wordsOf } from '../../../../../src/adapters/tts/espeak/word-times.ts';

const timing = { ipa: undefined, rateHz: 1000 };

test('a pause in the sound is where the punctuation is', () => {
  const words = wordsOf('Sorry, nobody answers.');
  const timed = timeWords({ ...timing, words, pauses: [{ from: 400, to: 600 }], endSamples: 1500 });
  assert.equal(timed[0]?.endMs, 400);
  assert.ok((timed[1]?.endMs ?? 0) > 600);
  assert.equal(timed[2]?.endMs, 1500);
});

test('pauses that punctuation does not explain leave one run of words', () => {
  const words = wordsOf('one two three four');
  const timed = timeWords({ ...timing, words, pauses: [{ from: 100, to: 900 }], endSamples: 1000 });
  assert.ok(timed.every(({ endMs }, index) => endMs > (timed[index - 1]?.endMs ?? 0)));
  assert.equal(timed.at(-1)?.endMs, 1000);
});

test('a longer word takes longer, by its sound rather than its letters', () => {
  const [short, long] = timeWords({
    words: ['though', 'ego', 'x'],
    ipa: ['ðˈəʊ', 'ˈiːɡəʊ', 'ˈɛks'],
    pauses: [],
    endSamples: 1000,
    rateHz: 1000,
  });
  assert.ok((long?.endMs ?? 0) - (short?.endMs ?? 0) > (short?.endMs ?? 0));
});

test('only what holds a letter or digit is a word', () => {
  assert.deepEqual(wordsOf(' – At 9:30 … café! '), ['At', '9:30', 'café!']);
});
