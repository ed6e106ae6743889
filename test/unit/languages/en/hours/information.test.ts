import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { informationEn } from '../../../../../src/languages/en/hours/information.ts';
import { normalise } from '../../../../../src/languages/en/words.ts';
import { office } from '../../../reception/desk.ts';

const CASES = readFileSync(join(import.meta.dirname, 'information-cases.txt'), 'utf8')
  .trim()
  .split('\n');
/** Sentences of one kind: `hours`, `address`, or `neither`. */
const casesOf = (kind: string) =>
  CASES.filter((line) => line.startsWith(`${kind}: `)).map((line) => line.slice(kind.length + 2));

const read = (text: string) => informationEn(normalise(text), office, '2026-12-21');

for (const text of casesOf('neither')) {
  test(`"${text}" asks neither for hours nor for the address`, () => assert.equal(read(text), undefined));
}

for (const text of casesOf('hours')) {
  test(`"${text}" asks for hours`, () => assert.equal(read(text)?.type, 'hours'));
}

for (const text of casesOf('address')) {
  test(`"${text}" asks for the address`, () => assert.equal(read(text)?.type, 'address'));
}

test('an office is known by its name, and by a word of it', () => {
  const pharmacy = { ...office, name: 'The Mill Lane Pharmacy' };
  const ask = (text: string) => informationEn(normalise(text), pharmacy, '2026-12-21')?.type;
  assert.equal(ask('is the pharmacy open on saturday'), 'hours');
  assert.equal(ask('is the mill lane pharmacy open'), 'hours');
  assert.equal(ask('where is the pharmacy'), 'address');
  assert.equal(ask('is the bank open'), undefined);
});

test("an office's own holidays have the names it gave them, on every day that has the name", () => {
  const closing = ['2027-07-26', '2027-07-27', '2027-07-28'].map((date) => ({
    date,
    name: "Founder's Week",
    open: [],
  }));
  const asked = informationEn(
    normalise("are you open in founder's week"),
    { ...office, holidays: closing },
    '2026-12-21',
  );
  assert.deepEqual(asked, { type: 'hours', day: { type: 'dates', dates: closing.map(({ date }) => date) } });
});

test('words that every object has are no days', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    assert.equal(read(word), undefined);
    assert.equal(read(`are you open on ${word}`)?.type, 'hours');
  }
});

test('a text of any length is read in time that grows with it', () => {
  const pieces = [
    'are you open ',
    'the holiday ',
    'monday ',
    'christmas ',
    'week ',
    'the first of ',
    '25 ',
    'half past ',
    'my account is ',
    'how do i get from ',
    'x',
  ];
  for (const piece of pieces) {
    const words = piece.repeat(20_000 / piece.length).trim();
    const startMs = performance.now();
    informationEn(words, office, '2026-12-21');
    // Quadratic time would be seconds; a busy machine is not.
    assert.ok(performance.now() - startMs < 1000, piece);
  }
});
