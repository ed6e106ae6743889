import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsOpen } from '../../../src/conversation/completeness.ts';
import { wordsOf } from '../../../src/conversation/words.ts';
import { ENGLISH } from '../../../src/languages/en/speech/english.ts';

const open = (text: string) => endsOpen(wordsOf(text), ENGLISH);

test('nobody ends a sentence with these', () => {
  for (const text of [
    'I would like to',
    'it is about my',
    'yes and',
    'no, but',
    'the',
    "I'm",
    'can you tell me when the',
    'I want to speak to Doctor',
    'um',
    'zero two double',
    'because',
  ]) {
    assert.equal(open(text), true, text);
  }
});

test('many a sentence ends with these', () => {
  for (const text of [
    'goodbye',
    'on monday',
    'mary brown',
    'yes',
    'thank you',
    'my knee',
    'five',
    'please',
  ]) {
    assert.equal(open(text), false, text);
  }
});

test('no words end nowhere', () => {
  assert.equal(endsOpen([], ENGLISH), false);
});

test('only the last word counts', () => {
  assert.equal(open('and the appointment'), false);
});
