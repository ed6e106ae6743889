import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { speakable, speakWords } from '../../../src/conversation/speakable.ts';
import { AMERICAN_CASES, CASES } from './speakable-cases.en.ts';

for (const [written, spoken] of CASES) {
  test(`says ${written} as ${spoken}`, () => assert.equal(speakable(written), spoken));
}

for (const [written, spoken] of AMERICAN_CASES) {
  test(`says ${written} in America as ${spoken}`, () => assert.equal(speakable(written, 'en-US'), spoken));
}

test('every case is said the same within a sentence', () => {
  const wordy = CASES.filter(
    ([written]) => /^[\w£$€+(][^.]*$/.test(written) && !/^(?:\d+ |ring|Call|ext|No)/.test(written),
  );
  assert.ok(wordy.length > 80);
  for (const [written, spoken] of wordy) {
    assert.equal(speakable(`I said ${written}, thank you.`), `I said ${spoken}, thank you.`);
  }
});

test('what has been made speakable stays as it is', () => {
  for (const [, spoken] of CASES) assert.equal(speakable(spoken), spoken);
});

test('no digit is left in any case', () => {
  for (const [written] of CASES) assert.doesNotMatch(speakable(written), /\d/, written);
});

test('each part of the speech knows what it was in the text', () => {
  assert.deepEqual(speakWords('Call Dr. Lane at 020 7946 0000, 9 am - 5 pm 😀.'), [
    { spoken: 'Call', original: 'Call' },
    { spoken: 'Doctor', original: 'Dr.' },
    { spoken: 'Lane', original: 'Lane' },
    { spoken: 'at', original: 'at' },
    { spoken: 'zero two zero, seven nine four six, zero zero zero zero,', original: '020 7946 0000,' },
    { spoken: 'nine AM to five PM.', original: '9 am - 5 pm 😀.' },
  ]);
});

test('a language without rules is left alone', () => {
  assert.equal(speakable('um 9:00 Uhr', 'de-DE'), 'um 9:00 Uhr');
});

const pieces = fc.constantFrom(
  ...CASES.map(([written]) => written),
  ' ',
  ' and ',
  ', ',
  '-',
  '.',
  '9',
  '/',
  '£',
  'x',
  '(',
);

test('whatever is written, the parts are the whole text and the whole speech', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const words = speakWords(text);
      assert.equal(words.map(({ spoken }) => spoken).join(' '), speakable(text));
      const original = words.map((word) => word.original).join(' ');
      assert.ok(text.trim().replace(/\s+/g, ' ').endsWith(original), `${text} | ${original}`);
      assert.ok(words.every(({ spoken }) => spoken.trim() === spoken && spoken !== ''));
    }),
    { numRuns: 500 },
  );
});
