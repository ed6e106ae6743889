import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNumberWords } from '../../../../../src/conversation/speakable/number-words.ts';
import { ENGLISH_SPOKEN } from '../../../../../src/languages/en/speech/spoken/english.ts';

const { cardinal, ordinal, year, digits, written } = createNumberWords(ENGLISH_SPOKEN.numbers);

test('numbers of every size have their words', () => {
  assert.equal(cardinal(0), 'zero');
  assert.equal(cardinal(110), 'one hundred and ten');
  assert.equal(cardinal(2003), 'two thousand and three');
  assert.equal(cardinal(999_999), 'nine hundred and ninety-nine thousand nine hundred and ninety-nine');
  assert.equal(cardinal(1_000_000_100), 'one billion one hundred');
  assert.equal(cardinal(-40), 'minus forty');
});

test('ordinals are regular but for the seven that are not', () => {
  const numbers = [1, 2, 3, 4, 5, 8, 9, 12, 13, 20, 30, 31, 100, 101, 1000];
  assert.deepEqual(numbers.map(ordinal), [
    ...[
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'eighth',
      'ninth',
      'twelfth',
      'thirteenth',
      'twentieth',
    ],
    ...['thirtieth', 'thirty-first', 'one hundredth', 'one hundred and first', 'one thousandth'],
  ]);
});

test('different numbers never sound the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99_999_999 }), (a, b) => {
      assert.equal(cardinal(a) === cardinal(b), a === b);
      assert.equal(ordinal(a) === ordinal(b), a === b);
    }),
  );
});

test('years are said in pairs, except in the first decade of a millennium', () => {
  assert.deepEqual([1066, 1900, 1907, 2000, 2009, 2010, 2026].map(year), [
    ...['ten sixty-six', 'nineteen hundred', 'nineteen oh seven', 'two thousand', 'two thousand and nine'],
    ...['twenty ten', 'twenty twenty-six'],
  ]);
});

test('a written number is an amount, unless a leading zero or its length makes it a code', () => {
  assert.equal(written('1,200.50'), 'one thousand two hundred point five zero');
  assert.equal(written('0.5'), 'zero point five');
  assert.equal(written('0815'), 'zero eight one five');
  assert.equal(written('−3'), 'minus three');
  assert.equal(written('1234567890123').split(' ').length, 13);
});

test('digits are said one by one, whatever stands between them', () => {
  assert.equal(digits('(0) 7-7'), 'zero seven seven');
});
