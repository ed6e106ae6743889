import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turns } from '../../scenario/turns.ts';
import { sampleOffice } from '../../support/sample-office.ts';
import { CALL_ID, createScriptedCall } from '../../support/scripted-call.ts';

const SAYS = ['i would like to leave a message', 'Mary Brown', 'goodbye'];

/** A call that begins a message and ends; all that is stored of it. */
async function storedOf(isKept: boolean) {
  const office = { ...sampleOffice, settings: { transcripts: isKept } };
  const call = createScriptedCall({ says: SAYS, office });
  call.ring();
  await turns(call, 2);
  const during = call.calls.find(CALL_ID);
  await turns(call, 1);
  return { call, during, after: call.calls.find(CALL_ID), turns: call.calls.turns(CALL_ID) };
}

test('a call of which no words are kept is stored with its times, its delays and its end', async () => {
  const wordy = await storedOf(true);
  const wordless = await storedOf(false);
  assert.match(JSON.stringify(wordy.turns), /Mary Brown/);
  assert.equal(wordless.turns.length, wordy.turns.length);
  assert.doesNotMatch(JSON.stringify([wordless.turns, wordless.after]), /\bmary|brown|\bmessage|Riverside/i);
  assert.ok(wordless.turns.every(({ text, heardText }) => text === '' && !heardText));
  assert.ok(wordless.turns.some(({ delay }) => delay !== null));
  assert.equal(wordless.after?.endReason, wordy.after?.endReason);
});

test('what a conversation has to remember is there while it lives, and gone when it is over', async () => {
  const { during, after } = await storedOf(false);
  assert.match(String(during?.state.conversation), /[Mm]ary/);
  assert.deepEqual(after?.state, { conversation: null, visit: null });
});

test('what a caller leaves as a message is kept all the same', async () => {
  const { call } = await storedOf(false);
  assert.deepEqual(
    call.messages.listOfCall(CALL_ID).map(({ callerName }) => callerName),
    ['Mary Brown'],
  );
});

test('words that stand for others are not written down either', async () => {
  const { call } = await storedOf(false);
  call.services.journal.record({
    type: 'redact',
    id: CALL_ID,
    seq: 2,
    text: 'my card is hidden, mary brown',
  });
  await call.quiet(20);
  assert.deepEqual(
    call.calls.turns(CALL_ID).filter(({ text }) => text !== ''),
    [],
  );
});
