import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSipPhone } from '../../../../../src/adapters/phone/sip/phone.ts';
import type { IncomingCall, Phone } from '../../../../../src/ports/phone.ts';
import { closedPort } from '../../../../support/closed-port.ts';
import { type LoopbackPbx, startLoopbackPbx } from './loopback-pbx.ts';

const never = new AbortController().signal;
const soon = () => AbortSignal.timeout(10_000);
const loud = (ms: number) => Int16Array.from({ length: ms * 8 }, (_, i) => (i % 2 ? 6000 : -6000));

/** A phone beside its PBX; both are gone at the end of the test. */
async function withPhone(run: (phone: Phone, pbx: LoopbackPbx) => Promise<void>): Promise<void> {
  await using pbx = await startLoopbackPbx();
  const phone = createSipPhone(pbx.account);
  try {
    await run(phone, pbx);
  } finally {
    await phone.close();
  }
}

/** The PBX invites the phone, which has registered so that it is known where it is. */
async function ring(phone: Phone, pbx: LoopbackPbx): Promise<IncomingCall> {
  const incoming = Promise.withResolvers<IncomingCall>();
  phone.onIncoming(incoming.resolve);
  await phone.register(soon());
  pbx.send(INVITE, pbx.sdp());
  return incoming.promise;
}

const INVITE = `
INVITE sip:101@127.0.0.1 SIP/2.0
Via: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bKring
From: "Ann Lane" <sip:02079460999@127.0.0.1>;tag=ann
To: <sip:101@127.0.0.1>
Call-ID: ring-1
CSeq: 10 INVITE
Contact: <sip:pbx@PBX>
X-Purpose: consult`;

const within = (method: string, branch = method) =>
  INVITE.replace('INVITE sip', `${method} sip`)
    .replace('10 INVITE', `11 ${method}`)
    .replace('z9hG4bKring', `z9hG4bK${branch}`);

test('proves who it is, shows the number it is told to, and hears what comes back', () =>
  withPhone(async (phone, pbx) => {
    const call = await phone.call('600', { from: { number: '02079460123', name: 'John' } }, never);
    assert.equal((await call.answered).answered, true);
    const said = await call.say(loud(100), soon());
    const heardMs =
      (await call.heard.waitForSound(said.firstVoicedAtMs ?? 0, soon())) ?? assert.fail('silence');
    assert.ok(heardMs >= (said.firstVoicedAtMs ?? 0));
    await call.heard.waitForSilence(100, 0, soon());
    const [stretch] = call.heard.sounds();
    assert.equal(Math.round(((stretch?.toMs ?? 0) - (stretch?.fromMs ?? 0)) / 20), 5);
    const invite = await pbx.receive(/^INVITE.*username="outside"/s);
    assert.match(invite, /^From: "John" <sip:02079460123@127\.0\.0\.1:\d+>;tag=/m);
    assert.match(invite, /algorithm=SHA-256/);
    assert.match(await pbx.receive(/^ACK.*CSeq: 2 ACK/s), /To: .*;tag=pbx/);
  }));

test('sends silence while nothing is said', () =>
  withPhone(async (phone) => {
    const call = await phone.call('600', {}, never);
    await call.answered;
    await call.say(new Int16Array(8 * 200), soon());
    // The echo of the last packets may still be on its way.
    assert.ok(call.heard.stats().packets >= 8);
    assert.deepEqual(call.heard.sounds(), []);
  }));

test('keys go out and come back as keys, not as sound', () =>
  withPhone(async (phone) => {
    const call = await phone.call('600', {}, never);
    await call.answered;
    await call.press('12#', soon());
    assert.deepEqual(
      call.heard.keys().map(({ key }) => key),
      ['1', '2', '#'],
    );
    assert.deepEqual(call.heard.sounds(), []);
  }));

test('a packet that is lost is sent again', () =>
  withPhone(async (phone, pbx) => {
    pbx.drop(1);
    const call = await phone.call('600', {}, never);
    const answer = await call.answered;
    assert.equal(answer.answered, true);
    assert.ok(answer.atMs - call.startedAtMs >= 450);
  }));

test('a refused call says with which status', () =>
  withPhone(async (phone, pbx) => {
    const call = await phone.call('486', {}, never);
    const { answered, ...rest } = await call.answered;
    assert.equal(answered, false);
    assert.equal('status' in rest && rest.status, 486);
    assert.equal((await call.ended).by, 'them');
    await pbx.receive(/^ACK.*CSeq: 2 ACK/s);
  }));

test('hanging up while it rings cancels, and says so', () =>
  withPhone(async (phone, pbx) => {
    const hangUp = new AbortController();
    const call = await phone.call('700', {}, hangUp.signal);
    await pbx.receive(/^INVITE.*CSeq: 2 INVITE/s);
    hangUp.abort();
    const answer = await call.answered;
    assert.equal(!answer.answered && answer.status, 487);
    assert.equal((await call.ended).by, 'us');
    await pbx.receive(/^CANCEL/);
    assert.equal(pbx.received.filter((text) => text.startsWith('BYE')).length, 0);
  }));

test('hanging up ends the call at its far end', () =>
  withPhone(async (phone, pbx) => {
    const call = await phone.call('600', {}, never);
    await call.answered;
    await call.hangUp();
    assert.equal((await call.ended).by, 'us');
    assert.match(await pbx.receive(/^BYE/), /^BYE sip:pbx@127.*To: .*;tag=pbx.*CSeq: 3 BYE/s);
  }));

test('a far end that hangs up ends what is being said', () =>
  withPhone(async (phone, pbx) => {
    const call = await phone.call('600', {}, never);
    await call.answered;
    const ack = await pbx.receive(/^ACK.*CSeq: 2 ACK/s);
    const [, from = '', to = '', callId = ''] = /From: (.*)\r\nTo: (.*)\r\nCall-ID: (.*)\r/.exec(ack) ?? [];
    const saying = call.say(loud(5000), soon());
    pbx.send(
      `BYE sip:outside@127.0.0.1 SIP/2.0\nVia: SIP/2.0/UDP h;branch=z9hG4bKb\nFrom: ${to}\nTo: ${from}\nCall-ID: ${callId}\nCSeq: 1 BYE`,
    );
    await saying;
    assert.equal((await call.ended).by, 'them');
    await pbx.receive(/^SIP\/2\.0 200.*CSeq: 1 BYE/s);
  }));

test('an incoming call shows who rings, and is answered', () =>
  withPhone(async (phone, pbx) => {
    const incoming = await ring(phone, pbx);
    assert.deepEqual(incoming.from, { number: '02079460999', name: 'Ann Lane' });
    assert.equal(incoming.to, '101');
    assert.equal(incoming.header('x-purpose'), 'consult');
    incoming.ring();
    await pbx.receive(/^SIP\/2\.0 180/);
    const call = await incoming.answer();
    const ok = await pbx.receive(/^SIP\/2\.0 200.*CSeq: 10 INVITE/s);
    assert.match(ok, /m=audio \d+ RTP\/AVP 0 97\r/);
    pbx.send(within('ACK').replace('11 ACK', '10 ACK'));
    await call.say(loud(60), soon());
    assert.notEqual(await call.heard.waitForSound(0, soon()), undefined);
    await call.hangUp();
    assert.match(await pbx.receive(/^BYE/), /^BYE sip:pbx@127\.0\.0\.1:\d+ .*To: "Ann Lane" <.*>;tag=ann/s);
  }));

test('who hangs up as soon as the call is answered waits for the acknowledgement', () =>
  withPhone(async (phone, pbx) => {
    const call = await (await ring(phone, pbx)).answer();
    const left = call.hangUp();
    await pbx.receive(/^SIP\/2\.0 200.*CSeq: 10 INVITE/s);
    await sleep(100);
    assert.ok(!pbx.received.some((text) => text.startsWith('BYE')));
    pbx.send(within('ACK').replace('11 ACK', '10 ACK'));
    await pbx.receive(/^BYE/);
    await left;
  }));

test('an incoming call is declined with the status that is asked for', () =>
  withPhone(async (phone, pbx) => {
    const incoming = await ring(phone, pbx);
    incoming.decline(603);
    await pbx.receive(/^SIP\/2\.0 603/);
    await assert.rejects(incoming.answer(), { code: 'phone.failed' });
  }));

test('a caller who gives up stops the ringing', () =>
  withPhone(async (phone, pbx) => {
    const incoming = await ring(phone, pbx);
    pbx.send(within('CANCEL', 'ring').replace('11 CANCEL', '10 CANCEL'));
    await incoming.cancelled;
    await pbx.receive(/^SIP\/2\.0 487.*CSeq: 10 INVITE/s);
    await pbx.receive(/^SIP\/2\.0 200.*CSeq: 10 CANCEL/s);
  }));

test('a call can be put on hold and taken back in the middle', () =>
  withPhone(async (phone, pbx) => {
    const call = await (await ring(phone, pbx)).answer();
    const ok = await pbx.receive(/^SIP\/2\.0 200.*CSeq: 10 INVITE/s);
    const to = /^To: (.*)\r$/m.exec(ok)?.[1] ?? '';
    const again = (method: string, direction: string) =>
      pbx.send(
        within(method, direction).replace('To: <sip:101@127.0.0.1>', `To: ${to}`),
        `${pbx.sdp()}a=${direction}\r\n`,
      );
    again('UPDATE', 'sendonly');
    assert.match(await pbx.receive(/^SIP\/2\.0 200.*11 UPDATE/s), /a=recvonly/);
    await call.say(loud(100), soon());
    assert.deepEqual(call.heard.sounds(), []);
    again('INVITE', 'sendrecv');
    assert.match(await pbx.receive(/^SIP\/2\.0 200.*11 INVITE/s), /a=sendrecv/);
    await call.say(loud(100), soon());
    assert.notEqual(await call.heard.waitForSound(0, soon()), undefined);
  }));

test('requests outside of calls get the answer they are due', () =>
  withPhone(async (phone, pbx) => {
    await phone.register(soon());
    pbx.send(within('OPTIONS'));
    await pbx.receive(/^SIP\/2\.0 200.*OPTIONS/s);
    pbx.send(within('BYE'));
    await pbx.receive(/^SIP\/2\.0 481.*BYE/s);
    pbx.send(within('MESSAGE'));
    await pbx.receive(/^SIP\/2\.0 405.*MESSAGE/s);
    pbx.send(INVITE, pbx.sdp());
    await pbx.receive(/^SIP\/2\.0 480.*INVITE/s);
  }));

test('a registration is taken back on the way out, and a wrong password is told', async () => {
  await using pbx = await startLoopbackPbx();
  const phone = createSipPhone(pbx.account);
  await phone.register(soon());
  await phone.close();
  assert.ok(pbx.received.some((text) => /^REGISTER.*Expires: 0\r.*Authorization/s.test(text)));
  const stranger = createSipPhone({ ...pbx.account, password: 'wrong' });
  await assert.rejects(stranger.register(soon()), { code: 'phone.failed' });
  const call = await stranger.call('600', {}, never);
  const answer = await call.answered;
  assert.equal(!answer.answered && answer.status, 401);
  await stranger.close();
});

test('a PBX that answers is found, and behind a port that is closed there is none', async () => {
  await withPhone((phone) => phone.reach());
  const phone = createSipPhone({
    host: '127.0.0.1',
    port: await closedPort(),
    user: 'outside',
    password: 'p',
  });
  await assert.rejects(phone.reach(), { code: 'pbx.absent' });
  await phone.close();
});
