import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState } from '../../../src/reception/dialogue-state.ts';
import { createRulesReceptionist } from '../../../src/reception/rules-receptionist.ts';
import { createShelf, office, openCall, plays, TUESDAY_2PM } from './desk.ts';

test('greets with the name of the business and as an automated assistant', async () => {
  await plays(`
    start
    attendant: Riverside Practice, hello. I am an automated assistant. How can I help you?`);
});

test('tells that a machine speaks even when the greeting of the office does not', async () => {
  const phrases = { ...office.phrases, greeting: '{business}, good day!' };
  await plays(
    `
    start
    attendant: You are speaking with an automated assistant. Riverside Practice, good day!`,
    { office: { ...office, phrases } },
  );
});

test('answers hours and address, then asks for more, and says goodbye', async () => {
  await plays(`
    start
    caller: What are your opening hours?
    attendant: We are open today until 5 pm. Is there anything else?
    caller: and on friday
    attendant: On Friday we are open from 9 am to 3 pm. Is there anything else?
    caller: yes
    attendant: How can I help you?
    caller: where are you
    attendant: Riverside Practice is at 12 Mill Lane, Riverside. Is there anything else?
    caller: no, that's all, thank you
    attendant: Thank you for calling Riverside Practice. Goodbye. -> done`);
});

test('0 and "a person" reach people at every point, also while a number is asked for', async () => {
  const people = "attendant: I'll put you through to our staff. -> people";
  for (const before of [
    '',
    'keys: 2',
    'keys: 2\ncaller: Mary Brown',
    'keys: 2\ncaller: Mary Brown\nkeys: 2',
  ]) {
    for (const wish of ['keys: 0', 'keys: 0#', 'caller: a person please', 'caller: can I speak to someone']) {
      await plays(`start\n${before}\n${wish}\n${people}`);
    }
  }
});

test('danger gets the fixed sentence, then people', async () => {
  const sentence =
    "If this is an emergency, please hang up and dial 1 1 2 or 9 9 9 now. I'll put you through to our staff. -> people";
  await plays(`start\ncaller: my husband can't breathe\nattendant: ${sentence}`);
  await plays(
    `start\nkeys: 2\ncaller: Mary\ncaller: yes\nrecorded: I have chest pain\nattendant: ${sentence}`,
  );
});

test('keys of the menu give hours, address and people', async () => {
  await plays(`
    start
    keys: 1
    attendant: We are open today until 5 pm. Is there anything else?
    keys: 3
    attendant: Riverside Practice is at 12 Mill Lane, Riverside. Is there anything else?
    keys: *
    attendant: Riverside Practice is at 12 Mill Lane, Riverside. Is there anything else?
    keys: 9
    attendant: Sorry, I didn't catch that. Is there anything else?
    keys: 5
    attendant: I'll put you through to Ben Ortega. -> transfer:ben-ortega`);
});

test('an aborted turn says nothing more and gives no state', async () => {
  const receptionist = createRulesReceptionist({ office, messages: createShelf(), newId: () => 'm' });
  const abort = new AbortController();
  const state = initialState();
  const heard = { type: 'words', text: 'what are your hours', recording: null } as const;
  const turn = { callId: 'c1', state, heard, history: [], callerNumber: null, nowMs: TUESDAY_2PM };
  const parts: string[] = [];
  for await (const { type } of receptionist.reply(turn, abort.signal)) {
    parts.push(type);
    abort.abort();
  }
  assert.deepEqual(parts, ['say']);
});

test('a call that goes on for ever ends with people', async () => {
  const call = openCall();
  let said = '';
  for (let turn = 0; turn <= 100; turn += 1) {
    said = await call.hear({ type: 'words', text: 'where are you', recording: null });
  }
  assert.match(said, /-> people$/);
});
