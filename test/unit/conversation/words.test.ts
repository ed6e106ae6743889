import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../../../src/conversation/words.ts';

test('words lose capitals and punctuation, and keep apostrophes', () => {
  assert.deepEqual(wordsOf("No, that's O'Brien!"), ['no', "that's", "o'brien"]);
});

test('an apostrophe may be curved', () => {
  assert.deepEqual(wordsOf('that’s it'), ["that's", 'it']);
});

test('hyphens part words, as grammars are written', () => {
  assert.deepEqual(wordsOf('mm-hm, twenty-one'), ['mm', 'hm', 'twenty', 'one']);
});

test('numbers and letters of any language are words', () => {
  assert.deepEqual(wordsOf('Müller, 12 ÉCLAIRS'), ['müller', '12', 'éclairs']);
});

test('quotes around a word are no part of it', () => {
  assert.deepEqual(wordsOf("'yes' 'tis the dogs' 5'"), ['yes', 'tis', 'the', 'dogs', '5']);
});

test('nothing and noise have no words', () => {
  assert.deepEqual([wordsOf(''), wordsOf(' … — ?! ')], [[], []]);
});

test('words of words are the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      assert.deepEqual(wordsOf(words.join(' ')), words);
    }),
  );
});
