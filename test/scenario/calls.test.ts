import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '../../src/core/outcome.ts';
import { CALL_ID, createScriptedCall } from '../support/scripted-call.ts';
import { assertTrace } from './golden.ts';
import { turns } from './turns.ts';

test('hours, then goodbye', async () => {
  const says = ['what are your opening hours', 'no thank you'];
  const call = await assertTrace('hours', { says }, async (call) => {
    call.ring();
    await turns(call, 2);
  });
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'done');
});

test('a message is taken, read back, confirmed and stored', async () => {
  const says = [
    'i would like to leave a message',
    'my name is john smith',
    'yes',
    'it is about an appointment',
    'yes',
    'goodbye',
  ];
  const call = await assertTrace('message', { says }, async (call) => {
    call.ring();
    await turns(call, 6);
  });
  const [message] = call.messages.list(5);
  assert.equal(message?.callerName, 'John Smith');
  assert.equal(message?.callbackNumber, '+442079460123');
  assert.equal(message?.recording, 'reason.wav');
});

test('a short answer of which nothing was understood is asked for again at once', async () => {
  const call = createScriptedCall({ says: ['i would like to leave a message', 'my name is john smith', ''] });
  call.ring();
  await turns(call, 2);
  await call.speak(200);
  await call.quiet(1200);
  assert.match(call.trace.at(-1) ?? '', /line: sound/);
  await call.listen();
  assert.match(call.calls.turns(CALL_ID).at(-1)?.text ?? '', /^Sorry, I didn't catch that\./);
});

test('a transfer that is taken ends when the caller is gone from the PBX', async () => {
  const call = createScriptedCall({ says: ['can i speak to doctor lane'] });
  call.ring();
  await turns(call, 1);
  assert.equal(call.calls.find(CALL_ID)?.status, 'away');
  call.switchboard.callGone(CALL_ID);
  await call.quiet(20);
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'transferred');
  assert.equal(call.switchboard.admit(CALL_ID), false, 'a finished call is not accepted again');
});

test('a busy desk that sends the caller back before the first leg is wound up finds the door open', async () => {
  const call = createScriptedCall({ says: ['can i speak to doctor lane'] });
  const first = call.ring();
  const leave = first.leave.bind(first);
  const closed = Promise.withResolvers<void>();
  Object.assign(first, {
    async leave(outcome: Outcome) {
      const marked = await leave(outcome);
      await closed.promise;
      return marked;
    },
  });
  await turns(call, 1);
  assert.deepEqual(first.left, { next: 'transfer', key: 'anna-lane' });
  assert.equal(call.switchboard.liveCalls, 1, 'the first leg is not wound up');
  call.ring({ returned: 'busy' });
  closed.resolve();
  await call.listen();
  assert.match(
    call.calls.turns(CALL_ID).at(-1)?.text ?? '',
    /^I'm sorry, Doctor Anna Lane is on another call\./,
  );
  assert.equal(call.calls.find(CALL_ID)?.status, 'live');
  assert.equal(call.switchboard.liveCalls, 1);
});

test('a caller who gives up while a desk rings has hung up', async () => {
  const call = createScriptedCall({ says: ['can i speak to doctor lane'] });
  call.ring();
  await turns(call, 1);
  call.switchboard.callGone(CALL_ID, true);
  await call.quiet(20);
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'caller-hung-up');
});

test('the key 0 stops the greeting and reaches people', async () => {
  const call = await assertTrace('key-zero', {}, async (call) => {
    call.ring();
    await call.quiet(1000);
    await call.press('0');
    await call.listen();
  });
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'handed-to-people');
});

test('speaking over the attendant silences it, and what was heard is kept to the word', async () => {
  const call = await assertTrace('barge-in', { says: ['i would like to leave a message'] }, async (call) => {
    call.ring();
    await call.quiet(1500);
    await call.speak(1000);
    await call.quiet(1200);
    await call.listen();
  });
  const [greeting] = call.calls.turns(CALL_ID);
  assert.ok(greeting?.heardText && greeting.text.startsWith(greeting.heardText));
  assert.notEqual(greeting.heardText, greeting.text);
  assert.ok(
    greeting.silencedMs !== null && greeting.silencedMs > 60 && greeting.silencedMs <= 120,
    `${greeting.silencedMs}`,
  );
});

test('a cough holds the attendant for a moment and loses no word', async () => {
  const call = await assertTrace('cough', { says: [''] }, async (call) => {
    call.ring();
    await call.quiet(1500);
    await call.speak(160);
    await call.listen();
  });
  const [greeting] = call.calls.turns(CALL_ID);
  assert.equal(greeting?.heardText, greeting?.text);
});

test('a caller who goes on after a pause is answered once, to both halves', async () => {
  const call = await assertTrace(
    'goes-on',
    { says: ['i would like to', 'leave a message'] },
    async (call) => {
      call.ring();
      await call.listen();
      await call.speak(600);
      await call.quiet(760);
      await call.speak(600);
      await call.quiet(1200);
      await call.listen();
    },
  );
  const caller = call.calls.turns(CALL_ID).filter(({ speaker }) => speaker === 'caller');
  assert.deepEqual(
    caller.map(({ text }) => text),
    ['i would like to leave a message'],
  );
});

test('three silences: a question, a person, a missed call for the staff', async () => {
  const call = await assertTrace('silence', {}, async (call) => {
    call.ring();
    for (let i = 0; i < 4; i += 1) {
      await call.listen();
      await call.quiet(6000);
    }
  });
  assert.equal(call.messages.list(1)[0]?.kind, 'missed-call');
});

test('a caller who hangs up leaves nothing behind', async () => {
  const call = await assertTrace('hang-up', {}, async (call) => {
    const leg = call.ring();
    await call.quiet(500);
    leg.hangUp();
    await call.quiet(400);
  });
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'caller-hung-up');
  assert.equal(call.switchboard.liveCalls, 0);
});

test('what a caller told before hanging up in mid-message reaches the staff', async () => {
  const call = createScriptedCall({ says: ['i would like to leave a message', 'my name is john smith'] });
  const leg = call.ring();
  await turns(call, 2);
  leg.hangUp();
  await call.quiet(400);
  const [message] = call.messages.list(1);
  assert.deepEqual([message?.kind, message?.callerName], ['missed-call', 'John Smith']);
});

test('what a caller says right before hanging up is still heeded', async () => {
  const says = [
    'i would like to leave a message',
    'my name is john smith',
    'yes',
    'it is about an appointment',
  ];
  const call = createScriptedCall({ says });
  const leg = call.ring();
  await turns(call, 3);
  await call.speak();
  await call.quiet(300);
  leg.hangUp();
  await call.quiet(400);
  const [message] = call.messages.list(1);
  assert.deepEqual([message?.callerName, message?.reason], ['John Smith', 'an appointment']);
});

test('"thank you" over the announcement of a transfer does not undo the transfer', async () => {
  const call = createScriptedCall({ says: ['can i speak to doctor lane', 'thank you'] });
  const leg = call.ring();
  await call.listen();
  await call.speak();
  await call.quiet(1000);
  await call.speak(800);
  await call.quiet(3000);
  assert.deepEqual(leg.left, { next: 'transfer', key: 'anna-lane' });
});

test('an "okay" over the greeting is no part of what the caller says next', async () => {
  const call = createScriptedCall({ says: ['okay', 'what is your address'] });
  call.ring();
  await call.quiet(1500);
  await call.speak(200);
  await call.listen();
  await call.speak(800);
  await call.quiet(1500);
  await call.listen();
  const caller = call.calls.turns(CALL_ID).filter(({ speaker }) => speaker === 'caller');
  assert.deepEqual(
    caller.map(({ text }) => text),
    ['what is your address'],
  );
});
