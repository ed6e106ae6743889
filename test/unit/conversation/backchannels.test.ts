import assert from 'node:assert/strict';
import { test } from 'node:test';
import { echoes, isBackchannel, isStopWord } from '../../../src/conversation/backchannels.ts';
import { ENGLISH } from '../../../src/languages/en/speech/english.ts';

const telling = { asked: false, language: ENGLISH };
const asking = { asked: true, language: ENGLISH };

test('acknowledgement of any kind and length lets our speech go on', () => {
  const nods = [
    'mm-hm',
    'Mm-hmm.',
    'uh huh',
    'OK',
    'okay, okay',
    'Yeah, right, I see.',
    'oh I see',
    'Alright!',
    'm',
  ];
  for (const text of [...nods, 'all right', "that's right", 'that’s fine', 'yes yes yes']) {
    assert.equal(isBackchannel(text, telling), true, text);
  }
});

test('a word of content among the nods takes the floor', () => {
  for (const text of [
    'yeah but Tuesday',
    'okay and the address',
    'no',
    'right away',
    'Tuesday',
    'yes please',
    '',
  ]) {
    assert.equal(isBackchannel(text, telling), false, text);
  }
});

test('after a question a nod is an answer and a hesitation is none', () => {
  for (const text of ['yes', 'ok', 'mm-hm', 'uh huh', 'right', 'um yes', 'sure']) {
    assert.equal(isBackchannel(text, asking), false, text);
  }
  for (const text of ['um', 'uh, er', 'hmm', 'oh']) assert.equal(isBackchannel(text, asking), true, text);
});

test('words that always interrupt are found anywhere, and only as whole words', () => {
  for (const text of [
    'Stop!',
    'wait wait',
    'hello?',
    'No.',
    'oh hold on a second',
    'Excuse me',
    "that's wrong",
  ]) {
    assert.equal(isStopWord(text, ENGLISH), true, text);
  }
  for (const text of ['I know', 'waiter', 'nowhere', 'yes', 'unstoppable', '']) {
    assert.equal(isStopWord(text, ENGLISH), false, text);
  }
});

const ours =
  'We are open from nine to half past twelve and again in the afternoon. Would you like an appointment?';

test('our own words in a row are an echo, also with one in eight misheard', () => {
  for (const text of [
    'we are open from nine',
    'Half past twelve, and again',
    'we are open from mine to half past twelve',
  ]) {
    assert.equal(echoes(text, ours), true, text);
  }
});

test('what we offer is no echo when a caller chooses it', () => {
  const offer = 'Would you like to leave a message, or speak to somebody else?';
  for (const text of [
    'leave a message',
    "i'd like to leave a message",
    'i would like to leave a message please',
    'speak to somebody else',
    'appointment',
  ]) {
    assert.equal(echoes(text, `${offer} ${ours}`), false, text);
  }
});

test('what a caller says is no echo, though some words are ours', () => {
  for (const text of [
    'no wait',
    'nine',
    'from',
    'I would like an evening appointment please',
    'twelve nine from open are we',
    'are you open on Saturday',
    'you',
    '',
  ]) {
    assert.equal(echoes(text, ours), false, text);
  }
});

test('a stop is obeyed even while we say the same word', () => {
  assert.equal(echoes('please wait', 'Please wait while I look'), false);
  assert.equal(echoes('please wait while I look', 'Please wait while I look'), true);
});
