import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSipPhone } from '../../../src/adapters/phone/sip/phone.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { nextCall, shareAt, tone, withoutSilence } from '../../support/pbx/tones.ts';

/** Another address of this machine than the one that everything is bound to by default. */
const ADDRESS = '127.0.0.2';
const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
let pbx: TestPbx;

before(async () => {
  pbx = await startPbx({ env: { ATTENDANT_SIP_BIND: ADDRESS } });
});
after(() => pbx?.[Symbol.asyncDispose]());

test('phones register at the address of ATTENDANT_SIP_BIND, call each other and hear each other', async () => {
  const [caller, desk] = [await pbx.phone('101'), await pbx.phone('102')];
  await Promise.all([caller.register(soon()), desk.register(soon())]);
  const ringing = nextCall(desk);
  const call = await caller.call('102', {}, never);
  const taken = await (await ringing).answer();
  assert.equal((await call.answered).answered, true);
  await Promise.all([call.say(tone(600, 500), soon()), taken.say(tone(600, 1500), soon())]);
  await Promise.all([call, taken].map(({ heard }) => heard.waitForSilence(200, 0, soon())));
  assert.ok(shareAt(withoutSilence(taken.heard.samples()), 500) > 0.9, 'the desk hears the caller');
  assert.ok(shareAt(withoutSilence(call.heard.samples()), 1500) > 0.9, 'the caller hears the desk');
  await call.hangUp();
  await Promise.all([caller.close(), desk.close()]);
});

test('nobody answers at loopback then, and nobody without a password where it listens', async () => {
  const account = { port: pbx.ports.sip, user: '101', password: pbx.password('101') };
  const elsewhere = createSipPhone({ ...account, host: '127.0.0.1' });
  await assert.rejects(elsewhere.register(AbortSignal.timeout(1500)));
  const thief = createSipPhone({ ...account, host: ADDRESS, password: 'guessed' });
  await assert.rejects(thief.register(soon()), { code: 'phone.failed' });
  await Promise.all([elsewhere.close(), thief.close()]);
});

test('the public network, played from this machine, rings the attendant there', async () => {
  const desk = await pbx.phone('101');
  await desk.register(soon());
  const ringing = nextCall(desk);
  const outside = await pbx.phone('outside');
  const call = await outside.call('100', { from: { number: '02079460123' } }, never);
  assert.equal((await ringing).from.number, '02079460123');
  await call.hangUp();
  await Promise.all([desk.close(), outside.close()]);
});
