import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutEntities } from '../../../src/conversation/speakable/entities.ts';
import { speakable, speakWords } from '../../../src/conversation/speakable.ts';
import { readCases } from './speakable-cases.ts';

const CASES = readCases('en');
const AMERICAN_CASES = readCases('en-us');

for (const { kind, written, spoken } of CASES) {
  test(`${kind}: says ${written} as ${spoken}`, () => assert.equal(speakable(written), spoken));
}

for (const { kind, written, spoken } of AMERICAN_CASES) {
  test(`${kind}: says ${written} in America as ${spoken}`, () => {
    assert.equal(speakable(written, 'en-US'), spoken);
  });
}

test('there are at least fourteen hundred cases, and none is there twice', () => {
  assert.ok(CASES.length >= 1400, String(CASES.length));
  assert.equal(new Set(CASES.map(({ written }) => written)).size, CASES.length);
  assert.equal(new Set(AMERICAN_CASES.map(({ written }) => written)).size, AMERICAN_CASES.length);
});

test('a case of America differs from that of Britain or is of a kind that the country decides', () => {
  const differing = AMERICAN_CASES.filter(
    ({ written }) => speakable(written) !== speakable(written, 'en-US'),
  );
  assert.ok(differing.length >= 20, String(differing.length));
});

test('every case is said the same within a sentence', () => {
  const wordy = CASES.filter(
    ({ written, spoken }) => /^[\w£$€+(](?!.*\.$)/.test(written) && /^[a-z]/.test(spoken),
  );
  assert.ok(wordy.length > 400, String(wordy.length));
  for (const { written, spoken } of wordy) {
    assert.equal(speakable(`I said ${written}, thank you.`), `I said ${spoken}, thank you.`);
  }
});

test('what has been made speakable stays as it is', () => {
  for (const { spoken } of CASES) assert.equal(speakable(spoken), spoken);
  for (const { spoken } of AMERICAN_CASES) assert.equal(speakable(spoken, 'en-US'), spoken);
});

test('no digit is left in any case', () => {
  for (const { written } of CASES) assert.doesNotMatch(speakable(written), /\d/, written);
  for (const { written } of AMERICAN_CASES) assert.doesNotMatch(speakable(written, 'en-US'), /\d/, written);
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
  ...CASES.map(({ written }) => written),
  ...[' ', ' and ', ', ', '-', '.', '9', '/', '£', 'x', '(', '*', '@', '%', '\n'],
);

test('whatever is written, the parts are the whole text and the whole speech', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const written = parts.join('');
      const words = speakWords(written);
      assert.equal(words.map(({ spoken }) => spoken).join(' '), speakable(written));
      const text = withoutEntities(written);
      const original = words.map((word) => word.original).join(' ');
      assert.ok(text.trim().replace(/\s+/g, ' ').endsWith(original), `${text} | ${original}`);
      assert.ok(words.every(({ spoken }) => spoken.trim() === spoken && spoken !== ''));
    }),
    { numRuns: 500 },
  );
});

test('whatever is written, no digit is left', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      assert.doesNotMatch(speakable(parts.join('')), /\d/);
    }),
    { numRuns: 500 },
  );
});

test('a service number by itself is read by its digits, one of the others in a sentence is an amount', () => {
  assert.equal(speakable('112'), 'one one two');
  assert.equal(speakable('988.'), 'nine eight eight.');
  assert.equal(speakable('911?'), 'nine one one?');
  assert.equal(speakable('There are 112 of them'), 'There are one hundred and twelve of them');
  assert.equal(speakable('We have 111, thank you.'), 'We have one hundred and eleven, thank you.');
  assert.equal(speakable('It took 101 days.'), 'It took one hundred and one days.');
});

test('of an entity the character is said and remembered', () => {
  assert.deepEqual(speakWords('Smith &amp; Sons, 9&nbsp;am'), [
    { spoken: 'Smith and Sons,', original: 'Smith & Sons,' },
    { spoken: 'nine AM', original: '9 am' },
  ]);
  assert.equal(withoutEntities('&constructor;&#0;&#x110000;&#xD800;&#x41;&#66;'), '&constructor;   AB');
});

test('text with signs and nothing to say is silence', () => {
  for (const text of ['', ' ', '***', '---', '|---|---|', ':)', '🎉🎉', '🇬🇧', '&nbsp;', '[^1]']) {
    assert.deepEqual(speakWords(text), [], text);
  }
});

test('the time for a long text grows with its length', () => {
  const worst = [
    '1',
    '1,',
    '1/',
    '1.',
    '1-',
    '1 ',
    '1:',
    '12/',
    'a.',
    'a-',
    'A1-',
    '@',
    'a@',
    '9am-',
    'Mon-',
  ];
  for (const piece of [
    ...worst,
    'www.',
    '£1-',
    '1 1/2 ',
    '123 N ',
    'code ',
    '999 ',
    '[',
    '<a ',
    '|',
    '&',
    "'",
  ]) {
    const timeMs = (length: number) => {
      const text = piece.repeat(length).slice(0, length);
      const from = performance.now();
      speakable(text);
      return performance.now() - from;
    };
    timeMs(1000);
    const short = timeMs(10_000);
    const long = timeMs(20_000);
    // Four times as long would be the square; the time of a short run is mostly noise.
    assert.ok(long < 3.5 * Math.max(short, 300), `${piece}: ${short.toFixed(0)} and ${long.toFixed(0)} ms`);
  }
});
