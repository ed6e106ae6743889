import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBaresip } from '../support/pbx/baresip.ts';
import { type DeskManners, startDesk } from '../support/pbx/sipp.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { nextCall, shareAt, tone, withoutSilence } from '../support/pbx/tones.ts';

const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
let pbx: TestPbx;

before(async () => {
  pbx = await startPbx();
});
after(() => pbx?.[Symbol.asyncDispose]());

test('101 calls 102: it rings with the name of 101, both hear each other, and hanging up ends both', async () => {
  const [caller, desk] = [await pbx.phone('101'), await pbx.phone('102')];
  await Promise.all([caller.register(soon()), desk.register(soon())]);
  const ringing = nextCall(desk);
  const call = await caller.call('102', {}, never);
  const incoming = await ringing;
  assert.equal(incoming.from.number, '101');
  incoming.ring();
  const taken = await incoming.answer();
  assert.equal((await call.answered).answered, true);
  await Promise.all([call.say(tone(600, 500), soon()), taken.say(tone(600, 1500), soon())]);
  await Promise.all([call, taken].map(({ heard }) => heard.waitForSilence(200, 0, soon())));
  assert.ok(shareAt(withoutSilence(taken.heard.samples()), 500) > 0.9, 'the desk hears the caller');
  assert.ok(shareAt(withoutSilence(call.heard.samples()), 1500) > 0.9, 'the caller hears the desk');
  await taken.hangUp();
  assert.equal((await call.ended).by, 'them');
  await Promise.all([caller.close(), desk.close()]);
});

test('a foreign phone is called, heard and hears: baresip on 102', async () => {
  await using foreign = await startBaresip(pbx, {
    user: '102',
    says: tone(1500, 1500),
    answers: true,
    port: pbx.ports.phones,
  });
  const phone = await pbx.phone('101');
  const call = await phone.call('102', {}, never);
  assert.equal((await call.answered).answered, true);
  assert.notEqual(await call.heard.waitForSound(0, soon()), undefined);
  await call.say(tone(800, 500), soon());
  await call.heard.waitForSilence(300, 0, soon());
  assert.ok(shareAt(withoutSilence(call.heard.samples()), 1500) > 0.9, 'we hear baresip');
  await call.hangUp();
  await foreign.event('CALL_CLOSED');
  assert.ok(shareAt(withoutSilence(await foreign.heard()), 500) > 0.9, 'baresip hears us');
});

test('a foreign phone calls ours, and is hung up on', async () => {
  const desk = await pbx.phone('103');
  await desk.register(soon());
  await using foreign = await startBaresip(pbx, {
    user: '101',
    says: tone(1000),
    answers: false,
    port: pbx.ports.phones,
  });
  const ringing = nextCall(desk);
  await foreign.dial('103');
  const incoming = await ringing;
  assert.equal(incoming.from.number, '101');
  const taken = await incoming.answer();
  await foreign.event('CALL_ESTABLISHED');
  assert.notEqual(await taken.heard.waitForSound(0, soon()), undefined);
  await taken.hangUp();
  await foreign.event('CALL_CLOSED');
  await desk.close();
});

test('keys pressed on one phone arrive on the other', async () => {
  const [caller, desk] = [await pbx.phone('101'), await pbx.phone('102')];
  await desk.register(soon());
  const ringing = nextCall(desk);
  const call = await caller.call('102', {}, never);
  const taken = await (await ringing).answer();
  await call.answered;
  await call.press('0#5', soon());
  await call.say(tone(200), soon());
  await taken.heard.waitForSilence(100, 0, soon());
  assert.deepEqual(
    taken.heard.keys().map(({ key }) => key),
    ['0', '#', '5'],
  );
  await call.hangUp();
  await Promise.all([caller.close(), desk.close()]);
});

const REFUSALS: readonly (readonly [DeskManners, number, string])[] = [
  ['busy', 486, 'busy'],
  ['declines', 403, 'declined, which Asterisk passes on as 403'],
];
for (const [manners, status, words] of REFUSALS) {
  test(`a desk that ${manners} makes the caller see ${words}`, async () => {
    await using desk = await startDesk(pbx, { user: '103', manners, port: pbx.ports.phones + 4 });
    const phone = await pbx.phone('101');
    const answer = await (await phone.call('103', {}, never)).answered;
    assert.equal(!answer.answered && answer.status, status);
    await desk.done();
  });
}

test('a desk that nobody answers rings until the caller gives up', async () => {
  await using desk = await startDesk(pbx, { user: '103', manners: 'silent', port: pbx.ports.phones + 4 });
  const phone = await pbx.phone('101');
  const call = await phone.call('103', {}, AbortSignal.timeout(1500));
  assert.equal((await call.ended).by, 'us');
  assert.ok(call.progress.some(({ status }) => status === 180));
  await desk.done();
});

test('a desk that is answered repeats what it hears', async () => {
  await using desk = await startDesk(pbx, { user: '103', manners: 'answers', port: pbx.ports.phones + 4 });
  const phone = await pbx.phone('101');
  const call = await phone.call('103', {}, never);
  assert.equal((await call.answered).answered, true);
  const said = await call.say(tone(400), soon());
  assert.notEqual(await call.heard.waitForSound(said.firstVoicedAtMs ?? 0, soon()), undefined);
  await call.hangUp();
  await desk.done();
});

test('101 reaches the public network, which sees it', async () => {
  const [phone, network] = [await pbx.phone('101'), await pbx.phone('outside')];
  await network.register(soon());
  const ringing = nextCall(network);
  const call = await phone.call('02079460123', {}, never);
  const incoming = await ringing;
  assert.equal(incoming.to, '02079460123');
  incoming.decline(486);
  const answer = await call.answered;
  assert.equal(!answer.answered && answer.status, 486);
  await network.close();
});

test('every call has left the PBX', async () => {
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});
