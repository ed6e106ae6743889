import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsOpen } from '../../../src/conversation/completeness.ts';
import { wordsOf } from '../../../src/conversation/words.ts';

const open = (text: string, languageTag?: string) => endsOpen(wordsOf(text), languageTag);

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
  assert.equal(endsOpen([]), false);
});

test('only the last word counts', () => {
  assert.equal(open('and the appointment'), false);
});

test('a region changes nothing, and a language without a list ends anywhere', () => {
  assert.equal(open('I would like to', 'en-GB'), true);
  assert.equal(open('I would like to', 'EN'), true);
  assert.equal(open('ich möchte und', 'de'), false);
});
