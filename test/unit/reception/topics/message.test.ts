import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageDraft } from '../../../../src/reception/topics/message/draft.ts';
import { openCall, plays, TUESDAY_2PM } from '../desk.ts';

const READ_BACK =
  'Let me read that back. Your name: Mary Brown. Call back on: 0 2 0, 7 9 4 6, 0 1 2 3. Your message: my bill. Is that right?';
const TO_READ_BACK = `
  start
  caller: I'd like to leave a message
  caller: my name is Mary Brown
  caller: yes
  recorded: it is about my bill
  attendant: ${READ_BACK}`;

test('takes a message with the number of the line, reads it back and stores it once confirmed', async () => {
  const { messages } = await plays(`
    start
    caller: can I leave a message for doctor lane
    attendant: I'll take a message for Doctor Anna Lane. I will record it for our staff. What is your name, please?
    caller: it's Mary Brown
    attendant: Thank you, Mary Brown. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?
    caller: yes please
    attendant: What is it about?
    recorded: I'm calling about my test results.
    attendant: Let me read that back: a message for Doctor Anna Lane. Your name: Mary Brown. Call back on: 0 2 0, 7 9 4 6, 0 1 2 3. Your message: my test results. Is that right?
    caller: that's right
    attendant: I have noted that. Is there anything else?`);
  assert.deepEqual(messages.stored, [
    {
      id: 'c1-1',
      callId: 'c1',
      kind: 'message',
      callerName: 'Mary Brown',
      callbackNumber: '02079460123',
      extension: null,
      reason: 'my test results',
      forKey: 'anna-lane',
      fields: [],
      urgency: 'normal',
      ownerKey: 'anna-lane',
      // Tuesday two o'clock: three hours of it, and one on Wednesday.
      dueAtMs: Date.UTC(2026, 10, 18, 10),
      recording: 'c1-1.wav',
      nameRecording: null,
      takenAtMs: TUESDAY_2PM,
    },
  ]);
});

test('a message is stored before it is claimed', async () => {
  const { trace } = await plays(`${TO_READ_BACK}
    caller: yes`);
  const at = (entry: string) => trace.indexOf(entry);
  assert.ok(at('stored message') > 0);
  assert.ok(at('stored message') < at('say I have noted that.'));
});

test('another number than that of the line is asked for, and may be typed', async () => {
  const { messages } = await plays(`
    start
    keys: 2
    attendant: I'll take a message. I will record it for our staff. What is your name, please?
    caller: Mary Brown
    keys: 2
    attendant: Which number can we call you back on?
    keys: 07700900123#
    attendant: What is it about?
    recorded: my bill
    keys: 1
    attendant: I have noted that. Is there anything else?`);
  assert.equal(messages.stored[0]?.callbackNumber, '07700900123');
});

test('a number said in place of yes is taken', async () => {
  await plays(`
    start
    caller: take a message
    caller: Mary Brown
    caller: no, use 07700 900123
    attendant: What is it about?`);
});

test('a withheld number is not offered', async () => {
  for (const callerNumber of [null, 'anonymous']) {
    await plays(
      `
      start
      caller: take a message
      caller: Mary Brown
      attendant: Thank you, Mary Brown. Which number can we call you back on?
      caller: I don't have one
      attendant: What is it about?`,
      { callerNumber },
    );
  }
});

test('a question in the middle of a message is answered, and the message goes on', async () => {
  await plays(`
    start
    caller: take a message
    caller: what are your opening hours
    attendant: We are open today until 5 pm. What is your name, please?
    caller: Mary Brown
    caller: can you repeat that
    attendant: Thank you, Mary Brown. Shall we call you back on 0 2 0, 7 9 4 6, 0 1 2 3?`);
});

test('a message can be dropped, and nothing of it is kept', async () => {
  const { messages } = await plays(`
    start
    caller: take a message
    caller: Mary Brown
    caller: never mind
    attendant: All right, no message. Is there anything else?
    caller: goodbye
    attendant: Thank you for calling Riverside Practice. Goodbye. -> done`);
  assert.deepEqual(messages.stored, []);
});

test('a caller who says goodbye before the end has what was told kept', async () => {
  const { messages } = await plays(`${TO_READ_BACK}
    caller: ok bye
    attendant: I have noted what you told me. Thank you for calling Riverside Practice. Goodbye. -> done`);
  assert.equal(messages.stored[0]?.reason, 'my bill');
});

test('somebody in a reason is a reason', async () => {
  const call = await plays(`
    start
    keys: 2
    caller: Mary Brown
    caller: yes
    recorded: someone broke my window and I need a person to repair it`);
  assert.equal(
    messageDraft.of(call.state()).reason,
    'someone broke my window and I need a person to repair it',
  );
});

/** Begun with a word that answers elsewhere, or holding one. */
const REASONS =
  `my phone is not working|You sent me the wrong bill|I do not understand my bill|No heating since Tuesday|Yes, I want to know if my results are in|okay so my order has not arrived|I need help|right the thing is I lost my keys|
 great work you did but it broke again|I am not happy with the service|no hot water|the number on my invoice is incorrect|fine I got a parking fine|sure I can tell you my tap drips|do not send the parcel|I do not want the tablets any more|correct my address please it is wrong|
 what I need is a new prescription|I would like to talk about my options|someone broke my window|I want to speak to Anna about my knee|tell Doctor Lane I am better|my appointment with Doctor Lane on Friday|are you open at Christmas|I'm calling because nobody called me back|not sure really but my arm hurts|
 the price of the crown|a person fell over my fence|nothing works since the update|help with my forms|the address on my letter is wrong|stop sending me letters|cancel my appointment on friday|forget the last order and send a new one|please don't call me before nine|my number is 07700 900123 and my reason is private|0800 is my code`.split(
    '|',
  );

for (const text of REASONS.map((each) => each.trim())) {
  test(`"${text}" is a reason, and no word of it is lost`, async () => {
    const call = openCall();
    for (const said of ['leave a message', 'Mary Brown', 'yes', text, 'yes']) {
      await call.hear({ type: 'words', text: said, recording: null });
    }
    assert.equal(call.messages.stored[0]?.reason, text);
  });
}

for (const text of [
  'yes',
  'no',
  'Yes please.',
  'absolutely not',
  'can you repeat that',
  'never mind',
  'goodbye',
  'are you a robot',
  'i do not want to leave a message',
]) {
  test(`"${text}" is no reason`, async () => {
    const call = openCall();
    for (const said of ['leave a message', 'Mary Brown', 'yes', text]) {
      await call.hear({ type: 'words', text: said, recording: null });
    }
    assert.equal(messageDraft.of(call.state()).reason, null);
  });
}

test('of a long reason the beginning is read back, and all of it is stored', async () => {
  const reason = `my heating ${'has been cold since the man came and '.repeat(12)}that is the whole story`;
  const call = openCall();
  let answer = '';
  for (const said of ['leave a message', 'Mary Brown', 'yes', reason]) {
    answer = await call.hear({ type: 'words', text: said, recording: null });
  }
  assert.match(answer, /Your message begins: my heating has been .* All of it is kept\. Is that right\?$/);
  assert.ok(answer.length < 450, answer);
  await call.hear({ type: 'words', text: 'yes', recording: null });
  assert.equal(call.messages.stored[0]?.reason, reason);
});
