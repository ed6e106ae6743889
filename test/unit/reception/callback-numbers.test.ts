import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageDraft } from '../../../src/reception/topics/message/draft.ts';
import { unfinishedMessage } from '../../../src/reception/unfinished-message.ts';
import { office, plays, desk as sampleDesk, TUESDAY_2PM } from './desk.ts';

const PLACEHOLDERS = [
  '+266696687',
  '266696687',
  '7378742833',
  '8656696',
  '86282452253',
  '2562533',
  '0000000000',
  '000',
  '999',
  '112',
  '911',
  '1111111111',
  'anonymous',
  'Unavailable',
  '+1',
  '0',
  '+44',
  '+4420',
  '+1212555',
];

test('what networks write for a withheld number is neither offered nor kept as the number of the caller', async () => {
  for (const callerNumber of PLACEHOLDERS) {
    const call = await plays(
      `
      start
      caller: take a message
      caller: Mary Brown
      attendant: Thank you, Mary Brown. Which number can we call you back on?`,
      { callerNumber },
    );
    const turn = { callId: 'c1', callerNumber, nowMs: TUESDAY_2PM, state: call.state() };
    assert.equal(unfinishedMessage(sampleDesk, turn)?.callbackNumber, null, callerNumber);
  }
});

test('a desk, and a caller from abroad, are offered their number', async () => {
  for (const callerNumber of ['204', '+12125550123', '+442079460123', '02079460123']) {
    const call = await plays('start\ncaller: take a message\ncaller: Mary Brown', { callerNumber });
    assert.equal(messageDraft.of(call.state()).offeredNumber, callerNumber);
  }
});

test('a caller who hangs up after a number with an extension leaves both', async () => {
  const call = await plays(`
    start
    caller: take a message
    caller: Mary Brown
    caller: no
    caller: 020 7946 0124 extension 45`);
  const left = unfinishedMessage(sampleDesk, {
    callId: 'c1',
    callerNumber: null,
    nowMs: 1,
    state: call.state(),
  });
  assert.deepEqual([left?.callbackNumber, left?.extension], ['02079460124', '45']);
});

test('the number of the line that is kept for a missed call has no extension', async () => {
  const call = await plays('start\ncaller: take a message\ncaller: Mary Brown\ncaller: no\ncaller: 0207 9');
  const state = call.state();
  const left = unfinishedMessage(sampleDesk, { callId: 'c1', callerNumber: '02079460123', nowMs: 1, state });
  assert.deepEqual([left?.callbackNumber, left?.extension], ['02079460123', null]);
});

test('a number with its extension is read back and stored, and one told in a reason stays in its words', async () => {
  const { messages } = await plays(`
    start
    caller: take a message
    caller: Mary Brown
    caller: no
    caller: 020 7946 0124 extension four five
    caller: please ring the plumber on 07700 900123 extension 6 after three
    attendant: Let me read that back. Your name: Mary Brown. Call back on: 0 2 0, 7 9 4 6, 0 1 2 4, extension 4 5. Your message: please ring the plumber on 07700 900123 extension 6 after three. Is that right?
    caller: yes`);
  const [{ callbackNumber, extension, reason } = assert.fail()] = messages.stored;
  assert.deepEqual([callbackNumber, extension], ['02079460124', '45']);
  assert.equal(reason, 'please ring the plumber on 07700 900123 extension 6 after three');
});

test('in North America the area code is asked for', async () => {
  await plays(
    `
    start
    caller: take a message
    caller: Mary Brown
    caller: no
    caller: five five five oh one two three
    attendant: I have 5 5 5, 0 1 2 3. What is the area code? If there is none, say: that's it.
    caller: two one two
    attendant: What is it about?`,
    { office: { ...office, country: 'US' } },
  );
});

test('a caller who hangs up before the area code leaves the number as it is, and half a number is none', async () => {
  const options = { office: { ...office, country: 'US' }, callerNumber: null };
  for (const [said, number] of [
    ['555 0123', '5550123'],
    ['212 5', null],
  ] as const) {
    const call = await plays(`start\ncaller: take a message\ncaller: Mary Brown\ncaller: ${said}`, options);
    const left = unfinishedMessage(
      { ...sampleDesk, office: options.office },
      {
        callId: 'c1',
        callerNumber: null,
        nowMs: 1,
        state: call.state(),
      },
    );
    assert.equal(left?.callbackNumber, number);
  }
});
