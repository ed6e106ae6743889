import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningOf } from '../../../../src/call/turns/over-our-speech.ts';
import { ENGLISH } from '../../../../src/languages/en/speech/english.ts';

const telling = { lastText: 'We are open from nine to half past twelve.', hasAsked: false };

test('what is said over us is a nod, our own voice, nothing, or wants the floor', () => {
  assert.equal(meaningOf('', telling, ENGLISH), 'none');
  assert.equal(meaningOf('okay', telling, ENGLISH), 'backchannel');
  assert.equal(meaningOf('open from nine to half past', telling, ENGLISH), 'none');
  assert.equal(meaningOf('half past twelve', telling, ENGLISH), 'content');
  assert.equal(meaningOf('okay', undefined, ENGLISH), 'content', 'nothing of ours is heard');
});

test('nods are those of the language that is spoken', () => {
  const noNods = { ...ENGLISH, turnWords: { hesitations: [], answers: [], stops: [] } };
  assert.equal(meaningOf('okay', telling, noNods), 'content');
});
