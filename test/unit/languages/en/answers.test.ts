import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorrection } from '../../../../src/languages/en/correction.ts';
import { namesEn } from '../../../../src/languages/en/name.ts';
import { isRequestForPerson, mentionsPerson } from '../../../../src/languages/en/wants-person.ts';
import { yesNo } from '../../../../src/languages/en/yes-no.ts';

test('yes in its many forms', () => {
  for (const text of [
    'yes',
    'Yes, please.',
    'yeah',
    'Yep!',
    'sure',
    'ok',
    "that's right",
    'correct',
    'of course',
    'please do',
    'go ahead',
    'it is',
    'no problem',
    'oh yes',
    'this number is fine',
    'um yes',
  ]) {
    assert.equal(yesNo(text), 'yes', text);
  }
});

test('no in its many forms', () => {
  for (const text of [
    'no',
    'No, thanks.',
    'nope',
    'not really',
    "that's wrong",
    "no that's not right",
    "it isn't",
    'yes but the number is wrong',
    "I'd rather not",
  ]) {
    assert.equal(yesNo(text), 'no', text);
  }
});

test('neither, or both, is no answer', () => {
  for (const text of ['', 'banana', "I don't know", "no that's right", 'what did you say', 'not sure']) {
    assert.equal(yesNo(text), undefined, text);
  }
});

test('names are read out of what is said around them', () => {
  const names: Readonly<Record<string, string>> = {
    'my name is mary brown': 'Mary Brown',
    "It's Mary Brown.": 'Mary Brown',
    'hello this is john smith speaking': 'John Smith',
    "Hi, I'm Dr. O'Brien": "Doctor O'Brien",
    'brown b r o w n e': 'Browne',
    'Mary Brown, B-R-O-W-N-E': 'Mary Browne',
    's m i double t h': 'Smitth',
    'My name is Mary Brown and I am calling about my bill': 'Mary Brown',
    'yes mary': 'Mary',
    'g e t': 'Get',
    'José García': 'José García',
    'van der berg': 'Van Der Berg',
  };
  for (const [text, name] of Object.entries(names)) assert.equal(namesEn.name(text), name, text);
});

test('what is no name is not taken for one', () => {
  for (const text of [
    '',
    'yes',
    'what are your opening hours',
    'I am calling about my bill',
    'can you repeat that',
    'never mind',
    'double',
    'a',
    '12 34',
    'a b c d e f g h i want this',
  ]) {
    assert.equal(namesEn.name(text), undefined, text);
  }
});

test('a caller who keeps the name private is heard', () => {
  assert.equal(namesEn.declines("I'd rather not say"), true);
  assert.equal(namesEn.declines('mary brown'), false);
});

const corrected = (asked: boolean) => ({ draft: { number: null, extension: null }, country: 'GB', asked });

test('a correction names its part, and may bring the right words', () => {
  const read = (text: string) => readCorrection(text, corrected(false));
  const number = { part: 'number', value: null, extension: null, partialNumber: '' };
  assert.deepEqual(read('no, the number is wrong'), number);
  assert.deepEqual(read('no the number is 020 7946 0123'), { ...number, value: '02079460123' });
  assert.deepEqual(read("no, it's zero two zero seven nine four six"), {
    ...number,
    partialNumber: '0207946',
  });
  assert.deepEqual(read('the name is not right'), { part: 'name', value: null });
  assert.deepEqual(read('no my name is john smith'), { part: 'name', value: 'John Smith' });
  assert.deepEqual(read('the reason is wrong'), { part: 'reason', value: null });
  assert.deepEqual(read("That's not my number."), number);
});

test('agreement and a bare no correct nothing', () => {
  for (const text of [
    'yes',
    'no',
    'yes the number is right',
    'that is the right number',
    'everything is fine',
  ]) {
    assert.equal(readCorrection(text, corrected(false)), undefined, text);
  }
  assert.deepEqual(readCorrection('the name', corrected(true)), { part: 'name', value: null });
});

test('a plain request for people is told from a sentence that mentions somebody', () => {
  for (const text of [
    'a person please',
    'operator',
    'can I speak to a human',
    "I'd like to talk to someone",
    'put me through to somebody',
    'real person',
    'reception',
    'somebody else',
  ]) {
    assert.equal(isRequestForPerson(text), true, text);
  }
  assert.equal(isRequestForPerson('someone broke my window'), false);
  assert.equal(mentionsPerson('I want to speak to a real person about my bill'), true);
  assert.equal(mentionsPerson('someone broke my window'), false);
});
