import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsSomethingDone } from '../../../../src/reception/model/claims.ts';

test('a claim that something is done is told from an offer and a fact', () => {
  for (const text of [
    'I have noted that.',
    "I've passed your message on.",
    'Your message has been sent.',
    'I’ve just booked that for you.',
    'Your appointment is booked.',
  ]) {
    assert.equal(claimsSomethingDone(text), true, text);
  }
  for (const text of ['Shall I take a message?', 'We have a note desk.', 'I can take a message.', 'Noted?']) {
    assert.equal(claimsSomethingDone(text), false, text);
  }
});
