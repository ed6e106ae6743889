import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallServices } from '../../../src/call/call-services.ts';
import { runSession } from '../../../src/call/session.ts';
import { sampleOffice } from '../../support/sample-office.ts';
import { CALL_ID, createScriptedCall } from '../../support/scripted-call.ts';
import { createScriptedLeg, type ScriptedLeg } from '../../support/scripted-leg.ts';

/** A session on a leg whose other end is the test. */
function sessionByHand(replaced: Partial<CallServices> = {}, leg = createScriptedLeg(CALL_ID, {}, () => {})) {
  const call = createScriptedCall();
  const handOver = new AbortController();
  const services = { ...call.services, ...replaced };
  let isOver = false;
  const over = runSession(leg, services, handOver.signal).finally(() => {
    isOver = true;
  });
  const endReason = () => call.calls.find(CALL_ID)?.endReason;
  return { call, leg, handOver, services, over, isOver: () => isOver, endReason };
}

const live = ({ services }: { readonly services: CallServices }) =>
  services.liveCalls.list().map(({ callId }) => callId);

test('a call can be looked into while it lives, with all its engines, and not after it', async () => {
  const session = sessionByHand();
  await session.call.quiet(200);
  assert.deepEqual(live(session), [CALL_ID]);
  const { engines } = session.services.liveCalls.find(CALL_ID) ?? assert.fail('not there');
  assert.deepEqual(engines, { ear: 'scripted/lines', receptionist: 'rules', voice: 'scripted/tone' });
  session.leg.hangUp();
  await session.call.quiet(600);
  await session.over;
  assert.deepEqual([live(session), session.endReason()], [[], 'caller-hung-up']);
});

test('a daemon that lets go gives the caller to people in the middle of a sentence, and says so once', async () => {
  const { call, leg, handOver, over, endReason } = sessionByHand();
  await call.quiet(200);
  assert.ok(leg.soundedLast);
  handOver.abort();
  await call.quiet(20);
  await over;
  assert.deepEqual([leg.left, endReason()], [{ next: 'people' }, 'handed-to-people']);
});

test('a daemon that has let go already greets nobody', async () => {
  const call = createScriptedCall();
  const leg = createScriptedLeg(CALL_ID, {}, () => {});
  const over = runSession(leg, call.services, AbortSignal.abort());
  await call.quiet(100);
  await over;
  assert.deepEqual(leg.left, { next: 'people' });
});

test('a call that is over is not taken up again', async () => {
  const { call, leg, over } = sessionByHand();
  await call.quiet(100);
  leg.hangUp();
  await call.quiet(600);
  await over;
  const again = createScriptedLeg(CALL_ID, {}, () => {});
  await Promise.all([runSession(again, call.services, new AbortController().signal), call.quiet(400)]);
  assert.deepEqual([again.soundedLast, again.left], [false, undefined]);
});

test('a leg that ends with its PBX is one that was broken off, and not one that hung up', async () => {
  let isUp = true;
  const { call, leg, over, endReason } = sessionByHand({ pbxIsUp: () => isUp });
  await call.quiet(100);
  leg.hangUp();
  isUp = false;
  await call.quiet(600);
  await over;
  assert.equal(endReason(), 'aborted');
});

test('a call that lasts too long ends with people, at a turn', async () => {
  const { settings } = createScriptedCall().services;
  const { call, leg, over } = sessionByHand({ settings: { ...settings, maxCallMs: 3000 } });
  await call.quiet(5000);
  assert.equal(leg.left, undefined, 'not in a sentence');
  leg.press('1');
  await call.quiet(8000);
  await over;
  assert.deepEqual(leg.left, { next: 'people' });
});

test('danger that is told when the call has lasted too long is heard, while nobody is there, too', async () => {
  const hours = { ...sampleOffice.hours, monday: [] };
  const office = { ...sampleOffice, afterHours: 'message', hours } as const;
  const { settings } = createScriptedCall().services;
  const services = { settings: { ...settings, maxCallMs: 3000 } };
  for (const [words, left] of [
    ['i have chest pain', { next: 'people' }],
    ['well that was it then', { next: 'done' }],
  ] as const) {
    const call = createScriptedCall({ says: [words], office, services });
    const leg = call.ring();
    await call.quiet(5000);
    await call.speak(800);
    await call.quiet(9000);
    assert.deepEqual(leg.left, left, words);
  }
});

test('a fax machine is hung up on, whatever is being said', async () => {
  const { call, leg, over, endReason } = sessionByHand();
  await beep(leg, call, 500);
  await call.quiet(2500);
  await beep(leg, call, 500);
  await call.quiet(100);
  await over;
  assert.deepEqual([leg.left, endReason()], [{ next: 'done' }, 'done']);
});

/** The tone of a machine that wants to send. */
async function beep(leg: ScriptedLeg, call: ReturnType<typeof createScriptedCall>, ms: number) {
  for (let atMs = 0; atMs < ms; atMs += 20) {
    leg.hearTone(1100);
    await call.quiet(20);
  }
}

test('a leg that cannot be left ends all the same, and the fault is logged', async () => {
  const logged: string[] = [];
  const { log } = createScriptedCall().services;
  const leg = createScriptedLeg(CALL_ID, {}, () => {});
  const broken: ScriptedLeg = { ...leg, leave: () => Promise.reject(new Error('no channel')) };
  const services = { log: { ...log, error: (_: object, sentence: string) => logged.push(sentence) } };
  const { call, handOver, over } = sessionByHand(services, broken);
  await call.quiet(200);
  handOver.abort();
  await call.quiet(40);
  await over;
  assert.deepEqual(logged, ['a call could not be left']);
});
