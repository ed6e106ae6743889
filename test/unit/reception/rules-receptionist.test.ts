import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRulesReceptionist } from '../../../src/reception/rules-receptionist.ts';
import { initialState } from '../../../src/reception/state/dialogue-state.ts';
import { messageDraft } from '../../../src/reception/topics/message/draft.ts';
import { createShelf, desk, office, openCall, plays, TUESDAY_2PM } from './desk.ts';

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

test('does not say so twice when the greeting does, and the name of the office does not count', async () => {
  const said = { ...office.phrases, greeting: '{business}, hello. I am an AI assistant.' };
  await plays(
    `
    start
    attendant: Riverside Practice, hello. I am an AI assistant.`,
    { office: { ...office, phrases: said } },
  );
  const unsaid = { ...office.phrases, greeting: '{business}, good day!' };
  await plays(
    `
    start
    attendant: You are speaking with an automated assistant. Digital Dentists, good day!`,
    { office: { ...office, name: 'Digital Dentists', phrases: unsaid } },
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
    "[medical] If this is an emergency, please hang up and dial 999 now. I'll put you through to our staff. -> people";
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
  const receptionist = createRulesReceptionist(desk);
  const abort = new AbortController();
  const state = initialState();
  const heard = { type: 'words', text: 'what are your hours', recording: null } as const;
  const certain = Promise.resolve(true);
  const { commit } = createShelf();
  const turn = {
    callId: 'c1',
    state,
    heard,
    history: [],
    callerNumber: null,
    nowMs: TUESDAY_2PM,
    certain,
    commit,
  };
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

/** A caller who has been read a whole message, and says "yes"; what becomes of it is for the test to decide. */
function yesToMessage() {
  const counts = Promise.withResolvers<boolean>();
  const messages = createShelf();
  const receptionist = createRulesReceptionist(desk);
  const turn = {
    callId: 'c1',
    state: {
      ...messageDraft.with(initialState(), { id: 'm1', name: 'Mary Brown', reason: 'my bill' }),
      asked: 'message-confirm',
    },
    heard: { type: 'words', text: 'yes', recording: null } as const,
    history: [],
    callerNumber: null,
    nowMs: TUESDAY_2PM,
    certain: counts.promise,
    commit: messages.commit,
  };
  const parts: string[] = [];
  const read = async (signal = AbortSignal.timeout(5000)) => {
    for await (const part of receptionist.reply(turn, signal)) {
      parts.push(part.type === 'say' ? part.text : part.type);
    }
  };
  return { counts, messages, parts, read };
}

const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a message is stored, and said to be, only once the caller has finished', async () => {
  const { counts, messages, parts, read } = yesToMessage();
  const reading = read();
  await quiet();
  assert.deepEqual([messages.stored.length, parts], [0, []]);
  counts.resolve(true);
  await reading;
  assert.equal(messages.stored.length, 1);
  assert.deepEqual(parts, ['I have noted that.', 'Is there anything else?', 'state']);
});

test('of a caller who goes on nothing is stored, and nothing is said', async () => {
  const { counts, messages, parts, read } = yesToMessage();
  counts.resolve(false);
  await read();
  assert.deepEqual([messages.stored, parts], [[], []]);
});

test('what the caller had finished is stored although nobody waits for the answer any more', async () => {
  const { counts, messages, parts, read } = yesToMessage();
  const abort = new AbortController();
  const reading = read(abort.signal);
  await quiet();
  abort.abort();
  counts.resolve(true);
  await reading;
  assert.deepEqual([messages.stored.length, parts], [1, []]);
});

test('the same words again, now certain, are the same message', async () => {
  const { counts, messages, read } = yesToMessage();
  counts.resolve(true);
  await read();
  await read();
  assert.equal(messages.stored.length, 1);
});

test('an answer without an effect is not kept waiting', async () => {
  const call = openCall({ certain: new Promise<boolean>(() => {}) });
  const heard = { type: 'words', text: 'what are your opening hours', recording: null } as const;
  assert.equal(await call.hear(heard), 'We are open today until 5 pm. Is there anything else?');
});
