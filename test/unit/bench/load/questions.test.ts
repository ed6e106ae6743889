import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, FREE, STANDARD } from '../../../bench/load/questions.ts';
import { readChatScript } from '../../../bench/vendors/chat/chat-script.ts';

const CALLERS = Array.from({ length: 100 }, (_, caller) => caller);

test('half of the callers ask the rules and half the model, and at one time not all ask the same', () => {
  const first = CALLERS.map((caller) => choose(caller, 0)[0]);
  const standard = first.filter((text) => STANDARD.some((one) => one === text));
  assert.equal(standard.length, CALLERS.length / 2);
  assert.equal(new Set(first).size, STANDARD.length + FREE.length);
});

test('a caller asks all of its questions in turn, with one voice', () => {
  for (const caller of CALLERS.slice(0, 4)) {
    const asked = Array.from({ length: 8 }, (_, nth) => choose(caller, nth));
    assert.equal(new Set(asked.map(([text]) => text)).size, 8);
    assert.equal(new Set(asked.map(([, voice]) => voice)).size, 1);
  }
});

test('the script of the model has an answer to each free question', () => {
  const script = readChatScript();
  const otherwise = script({ messages: [{ role: 'user', content: 'qwerty' }] }).text;
  for (const text of FREE) {
    const reply = script({ messages: [{ role: 'user', content: text }] });
    assert.ok(reply.text, `${text}: no words`);
    assert.notEqual(reply.text, otherwise, text);
  }
});
