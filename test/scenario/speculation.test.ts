import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL_ID, createScriptedCall, type ScriptedCall } from '../support/scripted-call.ts';
import { assertTrace } from './golden.ts';
import { turns } from './turns.ts';

/** Traces what becomes of replies that are prepared in a pause. */
function tracePrepared({ services, trace }: ScriptedCall): void {
  services.bus.on('reply-used', () => trace.push('       reply-used'));
  services.bus.on('reply-dropped', () => trace.push('       reply-dropped'));
}

const callerTexts = (call: ScriptedCall) =>
  call.calls
    .turns(CALL_ID)
    .filter(({ speaker }) => speaker === 'caller')
    .map(({ text }) => text);

/** Everything of a message up to its read-back. */
const TO_READ_BACK = [
  'i would like to leave a message',
  'my name is john smith',
  'yes',
  'it is about an appointment',
];

async function confirmAndHangUp(call: ScriptedCall, quietMs: number): Promise<void> {
  const leg = call.ring();
  await turns(call, 4);
  await call.speak();
  await call.quiet(quietMs);
  leg.hangUp();
  await call.quiet(400);
}

test('a reply that is prepared in the pause leaves in the very tick in which the turn is over', async () => {
  const says = ['what are your opening hours'];
  const call = await assertTrace('prepared-used', { says }, async (call) => {
    tracePrepared(call);
    call.ring();
    await turns(call, 1);
  });
  const { delay } = call.calls.turns(CALL_ID).at(-1) ?? assert.fail();
  assert.ok(delay && delay.speechMs < delay.decidedMs, 'its sound was there before the decision');
  assert.equal(delay.audibleMs, delay.decidedMs);
});

test('a caller who goes on never hears the reply to the first half', async () => {
  const says = ['i have a strange wish', 'tell me your address please'];
  const call = await assertTrace('prepared-dropped', { says }, async (call) => {
    tracePrepared(call);
    call.ring();
    await call.listen();
    await call.speak();
    await call.quiet(400);
    await call.speak();
    await call.quiet(1200);
    await call.listen();
  });
  assert.deepEqual(callerTexts(call), ['i have a strange wish tell me your address please']);
});

test('a caller who says yes and goes on has confirmed nothing', async () => {
  const says = [...TO_READ_BACK, 'yes that is right thank you', 'but the number is wrong'];
  const call = await assertTrace('prepared-no-effect', { says }, async (call) => {
    tracePrepared(call);
    call.ring();
    await turns(call, 4);
    await call.speak();
    await call.quiet(300);
    assert.deepEqual(call.messages.list(5), []);
    await call.speak();
    await call.quiet(1500);
    await call.listen();
  });
  assert.deepEqual(call.messages.list(5), []);
});

test('a caller who hangs up while a reply is prepared is heeded', async () => {
  const says = ['i would like to leave a message', 'my name is john smith and i live there'];
  const call = await assertTrace('prepared-hang-up', { says }, async (call) => {
    tracePrepared(call);
    const leg = call.ring();
    await turns(call, 1);
    await call.speak(600, 'stays');
    await call.quiet(140);
    leg.hangUp();
    await call.quiet(400);
  });
  assert.deepEqual(callerTexts(call).at(-1), 'my name is john smith and i live there');
  const [message] = call.messages.list(5);
  assert.deepEqual([message?.kind, message?.callerName], ['missed-call', 'John Smith']);
});

test('a message that is confirmed right before hanging up is stored, and once', async () => {
  const says = [...TO_READ_BACK, 'yes'];
  const call = await assertTrace('confirmed-hang-up', { says }, (call) => confirmAndHangUp(call, 140));
  assert.deepEqual(
    call.messages.list(5).map(({ kind }) => kind),
    ['message'],
  );
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'caller-hung-up');
});

for (const [answer, quietMs] of [
  ['yes that is right thank you', 240],
  ['yes', 0],
  ['yes', 60],
  ['yes', 100],
  ['yes', 200],
  ['yes', 400],
] as const) {
  test(`hanging up ${quietMs} ms after "${answer}" stores the message once`, async () => {
    const call = createScriptedCall({ says: [...TO_READ_BACK, answer] });
    await confirmAndHangUp(call, quietMs);
    assert.deepEqual(
      call.messages.list(5).map(({ kind, reason }) => [kind, reason]),
      [['message', 'an appointment']],
    );
  });
}

test('a number that is dictated with pauses of 900 ms is one turn', async () => {
  const says = [...TO_READ_BACK.slice(0, 2), 'no', 'oh two oh', 'seven nine four six', 'oh one two three'];
  const call = await assertTrace('dictated-number', { says }, async (call) => {
    tracePrepared(call);
    call.ring();
    await turns(call, 3);
    await call.speak();
    await call.quiet(900);
    await call.speak();
    await call.quiet(900);
    await call.speak();
    await call.quiet(600);
    await call.listen();
  });
  assert.equal(callerTexts(call).at(-1), 'oh two oh seven nine four six oh one two three');
  assert.match(call.calls.turns(CALL_ID).at(-1)?.text ?? '', /^What is it about\?/);
});

test('a name that is spelled with pauses is one turn', async () => {
  const says = ['i would like to leave a message', 's m', 'i t', 'h'];
  const call = await assertTrace('spelled-name', { says }, async (call) => {
    call.ring();
    await turns(call, 1);
    await call.speak();
    await call.quiet(900);
    await call.speak();
    await call.quiet(900);
    await call.speak(300);
    await call.quiet(1500);
    await call.listen();
  });
  assert.equal(callerTexts(call).at(-1), 's m i t h');
});

test('"mm-hm" over an answer holds it for a moment and loses no word', async () => {
  const says = ['what are your opening hours', 'mm-hm'];
  const call = await assertTrace('nod', { says }, async (call) => {
    call.ring();
    await call.listen();
    await call.speak();
    await call.quiet(900);
    await call.speak(300);
    await call.listen();
  });
  const answer = call.calls.turns(CALL_ID).at(-1);
  assert.equal(answer?.heardText, answer?.text);
  assert.deepEqual(callerTexts(call), ['what are your opening hours']);
});

test('a quick "no, wait" stops an answer and is answered at once', async () => {
  const says = ['what are your opening hours', 'no wait'];
  const call = await assertTrace('no-wait', { says }, async (call) => {
    tracePrepared(call);
    call.ring();
    await call.listen();
    await call.speak();
    await call.quiet(900);
    await call.speak(300);
    await call.quiet(1500);
    await call.listen();
  });
  const [answer, next] = call.calls.turns(CALL_ID).filter(({ delay }) => delay);
  assert.notEqual(answer?.heardText, answer?.text);
  assert.ok(next?.delay && next.delay.audibleMs < 400, `answered after ${next?.delay?.audibleMs} ms`);
});
