import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createShelf, plays } from '../desk.ts';

const HOURS_MENU =
  'For opening hours press 1. To leave a message press 2. For our address press 3. For Doctor Anna Lane press 4. For Ben Ortega press 5. For the billing desk press 6. For a person press 0.';

test('name, number and reason that are not understood twice are left open, the recording is kept', async () => {
  const { messages } = await plays(
    `
    start
    caller: take a message
    caller:
    attendant: Sorry, I didn't catch that. What is your name, please?
    caller: what would you want with that
    attendant: I did not catch your name. Let's go on. Which number can we call you back on?
    caller: well
    attendant: Sorry, I didn't catch that. Which number can we call you back on? You can also type it, and then press hash.
    caller: well
    attendant: I did not catch a number. Let's go on. What is it about?
    recorded:
    attendant: Sorry, I didn't catch that. What is it about?
    recorded:
    attendant: I did not understand all of it, but our staff will hear your recording. Let me read that back. Your name I did not catch. No number to call back. Your message is kept as a recording. Is that right?
    caller: yes
    attendant: I have noted that. Is there anything else?`,
    { callerNumber: null },
  );
  const [{ callerName, callbackNumber, reason, recording } = assert.fail()] = messages.stored;
  assert.deepEqual(
    { callerName, callbackNumber, reason, recording },
    { callerName: 'not understood', callbackNumber: null, reason: null, recording: 'c1-1.wav' },
  );
});

test('silence: asks again, offers a person, then tells staff and hangs up', async () => {
  const { messages, trace } = await plays(`
    start
    silence: 1
    attendant: Are you still there? How can I help you?
    silence: 2
    attendant: Sorry, I cannot hear you. Shall I put you through to a person? Say yes or no.
    silence: 3
    attendant: I have told our staff that you called. Thank you for calling Riverside Practice. Goodbye. -> done`);
  assert.equal(messages.stored[0]?.kind, 'missed-call');
  assert.equal(messages.stored[0]?.callbackNumber, '02079460123');
  assert.ok(
    trace.indexOf('stored missed-call') < trace.indexOf('say I have told our staff that you called.'),
  );
});

test('a silent caller without a number is said goodbye to, and staff get no message without anything in it', async () => {
  const { messages } = await plays(
    `start\nsilence: 1\nsilence: 2\nsilence: 3\nattendant: Thank you for calling Riverside Practice. Goodbye. -> done`,
    { callerNumber: null },
  );
  assert.deepEqual(messages.stored, []);
});

test('a silent caller whose call cannot be stored is given to people', async () => {
  const messages = createShelf();
  messages.break();
  await plays(
    `start\nsilence: 1\nsilence: 2\nsilence: 3\nattendant: I'll put you through to our staff. -> people`,
    {
      messages,
    },
  );
});

test('an offered person can be taken, declined, or passed over by going on', async () => {
  const offered = `
    start
    keys: 2
    silence: 1
    attendant: Sorry, I cannot hear you. What is your name, please?
    silence: 2`;
  await plays(`${offered}\nkeys: 1\nattendant: I'll put you through to our staff. -> people`);
  await plays(`${offered}\ncaller: no\nattendant: What is your name, please?`);
  await plays(`${offered}
    caller: Mary Brown
    attendant: Thank you, Mary Brown. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?`);
});

test('a caller who speaks between silences starts the ladder anew', async () => {
  await plays(`
    start
    silence: 1
    silence: 2
    caller: where are you
    silence: 1
    attendant: Sorry, I cannot hear you. Is there anything else?`);
});

test('misunderstood: asks again, then keys and a person, then people', async () => {
  await plays(`
    start
    caller: banana
    attendant: Sorry, I didn't catch that. How can I help you?
    caller:
    attendant: Sorry, I didn't catch that. ${HOURS_MENU}
    caller: banana
    attendant: I'm sorry, I have trouble understanding you. I'll put you through to our staff. -> people`);
});
