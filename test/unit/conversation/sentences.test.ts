import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createSentenceSplitter } from '../../../src/conversation/sentences.ts';
import { ENGLISH } from '../../../src/languages/en/speech/english.ts';

function split(...deltas: readonly string[]): readonly string[] {
  const splitter = createSentenceSplitter(ENGLISH);
  return [...deltas.flatMap((delta) => splitter.push(delta)), ...splitter.end()];
}

const WHOLE = [
  'Doctor Lane is in at 9 a.m. on Monday.',
  'Ask for Dr. Anna Lane or Mr. Smith.',
  'It takes 3.5 hours e.g. from 10.30 to 14.00.',
  'Our number is 020, 7946, 0000.',
  'Come at 9, 10 or 11 in the morning.',
  'Write to anna.lane@riverside.co.uk or see www.example.com/book now.',
  'We close at 5:30 today.',
  'We are at No. 5 Mill Lane.',
  'It costs £1,000.50 a year.',
  'Ask for J. Smith please.',
  '1. Press the bell.',
  'It is St. Mary road.',
  'That is it, thanks.',
  'Your booking reference number is: 4471',
  'Here is the reference number, 4471.',
  'I have your reference here — 4471.',
  'Ask for Capt. Lane or Cllr. Smith or Sgt. Jones or Lt. Brown.',
  'It takes max. 5 people and min. 2 and est. 3.',
  'Est. 1990, open Sat. 9 to 1.',
  'See Vol. III of it.',
  'It is 40 pounds excl. VAT.',
];
for (const text of WHOLE) {
  test(`is one clause: ${text}`, () => {
    assert.deepEqual(split(text), [text]);
    assert.deepEqual(split(...text), [text]);
  });
}

const PARTS: readonly (readonly string[])[] = [
  ['Hello!', 'How can I help you?', 'Tell me.'],
  ['We are open on Monday,', 'Tuesday, Wednesday and Friday.', 'Is that all?'],
  ['Here are our opening hours:', 'Monday from nine, Tuesday from ten.'],
  ['I have noted all that —', 'is there anything else, or shall I go on?'],
  ['I have noted all that—', 'is there more?'],
  ['We open at 9 a.m.', 'We close at five.'],
  ['We close at 5.', 'See you then.'],
  ['No.', 'We are closed.'],
  ['No. 5 is closed.', 'Try six.'],
  ['Ask for Max.', 'He is in on Sat.', 'Closed on Sunday.'],
  ['He said "Come in."', 'So I did.'],
  ['Really?!', 'Well...', 'Good.'],
  ['It is open today.', 'Only short; and long sentences end here;', 'after enough words.'],
  ['Yes', 'Monday', 'at nine'],
  ['Yes', 'At 9 a.m.', 'then later', 'For e.g.'],
];
for (const parts of PARTS) {
  const text = parts.join(parts[0] === 'Yes' ? '\n' : ' ').replace('— is there more', '—is there more');
  test(`is ${parts.length} clauses: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(split(text), parts);
  });
}

test('a clause comes with the first character that makes it certain', () => {
  const splitter = createSentenceSplitter(ENGLISH);
  assert.deepEqual(splitter.push('Of course, I can do that,'), []);
  assert.deepEqual(splitter.push(' '), []);
  assert.deepEqual(splitter.push('i'), ['Of course, I can do that,']);
  assert.deepEqual(splitter.push('t is easy. '), ['it is easy.']);
  assert.deepEqual(splitter.push('At 9 a.m. '), []);
  assert.deepEqual(splitter.push('S'), ['At 9 a.m.']);
});

test('a number at the end is held back only while it can change', () => {
  const splitter = createSentenceSplitter(ENGLISH);
  assert.deepEqual(splitter.push('It will be ready at 3.'), []);
  assert.deepEqual(splitter.push('5. '), ['It will be ready at 3.5.']);
});

test('a long sentence is cut at a comma, a later short one is not', () => {
  const long = `Hello there. ${'word '.repeat(19)}word, and then it goes on, and on.`;
  assert.deepEqual(split(long), [
    'Hello there.',
    `${'word '.repeat(19)}word,`,
    'and then it goes on, and on.',
  ]);
});

test('how many words make a first clause can be chosen', () => {
  const splitter = createSentenceSplitter(ENGLISH, { firstClauseWords: 1 });
  assert.deepEqual(splitter.push('Sure, one moment.'), ['Sure,']);
});

test('what cannot be said is no clause', () => {
  assert.deepEqual(split(' ... ', '—', '\n\n', '!'), []);
  assert.deepEqual(split('... so. '), ['... so.']);
});

const alphabet = fc.constantFrom(
  ...'aB9 .,:;!?—\n"\')(éÅ',
  ' ',
  'a.m.',
  'Dr. ',
  ' No. 5',
  '3.5',
  'word ',
  '🙂',
);
const texts = fc.array(alphabet, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('no word is lost, added or moved, and how the text arrives changes nothing', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (text, sizes) => {
      const deltas: string[] = [];
      for (let at = 0, i = 0; at < text.length; i++) {
        const size = sizes[i % sizes.length] ?? 1;
        deltas.push(text.slice(at, at + size));
        at += size;
      }
      const clauses = split(text);
      assert.deepEqual(split(...deltas), clauses);
      const [all, said] = [text, clauses.join('')].map((part) => part.replace(/\s+/g, ''));
      assert.ok(all?.startsWith(said ?? ''), `${JSON.stringify(clauses)}`);
      assert.doesNotMatch(all?.slice(said?.length) ?? '', /[\p{L}\p{N}]/u);
      for (const clause of clauses) assert.match(clause, /[\p{L}\p{N}]/u);
    }),
    { numRuns: 1000 },
  );
});

test('after the end it starts anew', () => {
  const splitter = createSentenceSplitter(ENGLISH);
  const text = 'I can certainly do that, of course';
  const once = [...splitter.push(text), ...splitter.end()];
  assert.equal(once.length, 2);
  assert.deepEqual([...splitter.push(text), ...splitter.end()], once);
});
