import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRulesReceptionist } from '../../../../src/reception/rules-receptionist.ts';
import { initialState } from '../../../../src/reception/state/dialogue-state.ts';
import { createShelf, desk, plays, TUESDAY_2PM } from '../desk.ts';

const READ_BACK =
  'Let me read that back. Your name: Mary Brown. Call back on: 0 2 0, 7 9 4 6, 0 1 2 3. Your message: my bill. Is that right?';
const TO_READ_BACK = `
  start
  caller: I'd like to leave a message
  caller: my name is Mary Brown
  caller: yes
  recorded: it is about my bill
  attendant: ${READ_BACK}`;

test('nothing is claimed when the message cannot be stored, and a person is offered', async () => {
  const messages = createShelf();
  messages.break();
  await plays(
    `${TO_READ_BACK}
    caller: yes
    attendant: I'm sorry, I cannot keep a message at the moment. Shall I put you through to a person? Say yes or no.
    caller: yes please
    attendant: I'll put you through to our staff. -> people`,
    { messages },
  );
  assert.deepEqual(messages.stored, []);
});

test('a caller who declines the person after a failed commit can still hang up', async () => {
  const messages = createShelf();
  messages.break();
  await plays(
    `${TO_READ_BACK}
    caller: yes
    caller: no
    attendant: Is there anything else?
    caller: goodbye
    attendant: Thank you for calling Riverside Practice. Goodbye. -> done`,
    { messages },
  );
});

test('a bug in the repository is not told as a full disk', async () => {
  const receptionist = createRulesReceptionist(desk);
  const state = { ...initialState(), asked: 'message-confirm' } as const;
  const heard = { type: 'words', text: 'yes', recording: null } as const;
  const turn = {
    callId: 'c1',
    state,
    heard,
    history: [],
    callerNumber: null,
    nowMs: TUESDAY_2PM,
    certain: Promise.resolve(true),
    commit: async () => {
      throw new TypeError('bug');
    },
  };
  await assert.rejects(Array.fromAsync(receptionist.reply(turn, AbortSignal.timeout(1000))), TypeError);
});

test('a wrong number is asked again, alone, and may be dictated in pieces', async () => {
  const { messages } = await plays(`${TO_READ_BACK}
    caller: no, the number is wrong
    attendant: Which number can we call you back on?
    caller: zero seven seven
    attendant: I have 0 7 7 so far. Please go on.
    caller: double oh nine double oh one two three
    attendant: Let me read that back. Your name: Mary Brown. Call back on: 0 7 7, 0 0 9 0, 0 1 2 3. Your message: my bill. Is that right?
    caller: correct
    attendant: I have noted that. Is there anything else?`);
  assert.equal(messages.stored[0]?.callbackNumber, '07700900123');
});

test('a wrong name is asked again, alone', async () => {
  const { messages } = await plays(`${TO_READ_BACK}
    caller: the name is wrong
    attendant: What is your name, please?
    caller: Maria Browne
    attendant: Thank you, Maria Browne. ${READ_BACK.replace('Mary Brown', 'Maria Browne')}
    caller: yes`);
  assert.equal(messages.stored[0]?.callerName, 'Maria Browne');
});

test('a wrong reason is asked again, alone', async () => {
  const { messages } = await plays(`${TO_READ_BACK}
    caller: no
    attendant: What should I change: the name, the number, or the reason?
    caller: the reason
    attendant: What is it about?
    caller: my prescription
    attendant: ${READ_BACK.replace('my bill', 'my prescription')}
    caller: yes`);
  assert.equal(messages.stored[0]?.reason, 'my prescription');
  assert.equal(messages.stored[0]?.recording, null, 'the sound of the wrong reason is not kept with it');
});

test('the right words given with the correction are taken at once', async () => {
  await plays(`${TO_READ_BACK}
    caller: no, my name is John Smith
    attendant: ${READ_BACK.replace('Mary Brown', 'John Smith')}
    caller: no, the number is zero two zero seven nine four six double nine double nine
    attendant: ${READ_BACK.replace('Mary Brown', 'John Smith').replace('0 1 2 3', '9 9 9 9')}`);
});

test('everything can be started again, and a caller who changes it for ever meets a person', async () => {
  const { messages } = await plays(`${TO_READ_BACK}
    caller: no
    caller: everything
    attendant: What is your name, please?
    caller: Mary Brown
    caller: yes
    recorded: about my bill
    attendant: ${READ_BACK}
    caller: no my name is Ann Brown
    caller: no my name is Anna Brown
    caller: no my name is Anne Brown
    caller: no my name is Hannah Brown
    attendant: I'm sorry, I have trouble understanding you. I have noted what you told me. I'll put you through to our staff. -> people`);
  assert.equal(messages.stored.length, 1);
});

test('a confirmation that is given again after a crash makes no second message', async () => {
  const call = await plays(TO_READ_BACK);
  const before = call.state();
  await call.hear({ type: 'words', text: 'yes', recording: null });
  const receptionist = createRulesReceptionist(desk);
  const heard = { type: 'words', text: 'yes', recording: null } as const;
  const turn = {
    callId: 'c1',
    state: before,
    heard,
    history: [],
    callerNumber: null,
    nowMs: TUESDAY_2PM + 9000,
    certain: Promise.resolve(true),
    commit: call.messages.commit,
  };
  const parts = await Array.fromAsync(receptionist.reply(turn, AbortSignal.timeout(1000)));
  assert.deepEqual(parts[0], { type: 'say', text: 'I have noted that.', language: 'en-GB' });
  assert.equal(call.messages.stored.length, 1);
});

test('a read-back that is never answered is kept, then people take over', async () => {
  const { messages } = await plays(`${TO_READ_BACK}
    caller: banana
    caller: banana
    attendant: Sorry, I didn't catch that. For yes press 1, for no press 2, for a person press 0.
    caller: banana
    attendant: I'm sorry, I have trouble understanding you. I have noted what you told me. I'll put you through to our staff. -> people`);
  assert.equal(messages.stored.length, 1);
});
