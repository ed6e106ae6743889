import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningOf } from '../../../src/call/over-our-speech.ts';

const telling = { lastText: 'We are open from nine to half past twelve.', hasAsked: false };

test('what is said over us is a nod, our own voice, nothing, or wants the floor', () => {
  assert.equal(meaningOf('', telling, 'en'), 'none');
  assert.equal(meaningOf('okay', telling, 'en'), 'backchannel');
  assert.equal(meaningOf('open from nine to half past', telling, 'en'), 'none');
  assert.equal(meaningOf('half past twelve', telling, 'en'), 'content');
  assert.equal(meaningOf('okay', undefined, 'en'), 'content', 'nothing of ours is heard');
});

test('nods are those of the language that is spoken', () => {
  assert.equal(meaningOf('okay', telling, 'sv-SE'), 'content');
});
