import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertSound } from '../support/pbx/assert-heard.ts';
import { startDesk } from '../support/pbx/sipp.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { nextCall, tone } from '../support/pbx/tones.ts';

const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
const CALLER = { number: '02079460123', name: 'John Smith' };
let pbx: TestPbx;

before(async () => {
  pbx = await startPbx();
});
after(() => pbx?.[Symbol.asyncDispose]());

test('without a daemon 101 and 102 ring with the number of the caller, and one of them gets the call', async () => {
  const [outside, anna, ben] = [await pbx.phone('outside'), await pbx.phone('101'), await pbx.phone('102')];
  await Promise.all([anna.register(soon()), ben.register(soon())]);
  const ringing = [nextCall(anna), nextCall(ben)] as const;
  const call = await outside.call('100', { from: CALLER }, never);
  const [atAnna, atBen] = await Promise.all(ringing);
  assert.ok(atAnna.atMs - call.startedAtMs < 1000, "the staff's phones ring within a second");
  assert.deepEqual(atAnna.from, CALLER);
  assert.deepEqual(atBen.from, CALLER);
  for (const incoming of [atAnna, atBen]) incoming.ring();
  const taken = await atBen.answer();
  await atAnna.cancelled;
  assert.equal((await call.answered).answered, true);
  const [said, answered] = await Promise.all([call.say(tone(400), soon()), taken.say(tone(400), soon())]);
  await Promise.all([call, taken].map(({ heard }) => heard.waitForSilence(200, 0, soon())));
  assertSound(
    taken.heard,
    { fromMs: said.firstVoicedAtMs ?? 0, toMs: (said.lastVoicedAtMs ?? 0) + 200 },
    300,
  );
  assertSound(
    call.heard,
    { fromMs: answered.firstVoicedAtMs ?? 0, toMs: (answered.lastVoicedAtMs ?? 0) + 200 },
    300,
  );
  await call.hangUp();
  assert.equal((await taken.ended).by, 'them');
  await Promise.all([outside, anna, ben].map((phone) => phone.close()));
});

test('without a daemon and without a phone the caller hears the mailbox at once', async () => {
  const outside = await pbx.phone('outside');
  const call = await outside.call('100', { from: CALLER }, never);
  const answer = await call.answered;
  assert.equal(answer.answered, true);
  const soundMs = await call.heard.waitForSound(answer.atMs, soon());
  assert.ok(soundMs !== undefined && soundMs - answer.atMs < 1500, 'the prompt begins');
  await call.hangUp();
  await outside.close();
});

test('without a daemon and with nobody at their desk the caller hears the mailbox after 25 s', async () => {
  await using anna = await startDesk(pbx, { user: '101', manners: 'silent', port: pbx.ports.phones });
  await using ben = await startDesk(pbx, { user: '102', manners: 'silent', port: pbx.ports.phones + 2 });
  const outside = await pbx.phone('outside');
  const call = await outside.call('100', { from: CALLER }, never);
  const answer = await call.answered;
  assert.equal(answer.answered, true);
  const waitedMs = answer.atMs - call.startedAtMs;
  assert.ok(waitedMs > 24_000 && waitedMs < 28_000, `${waitedMs}`);
  assert.notEqual(await call.heard.waitForSound(answer.atMs, soon()), undefined);
  await call.say(tone(2500), soon());
  await call.hangUp();
  await Promise.all([anna.done(), ben.done()]);
  await outside.close();
});

test('600 from a phone rings the same people', async () => {
  const [billing, anna] = [await pbx.phone('103'), await pbx.phone('101')];
  await anna.register(soon());
  const ringing = nextCall(anna);
  const call = await billing.call('600', {}, never);
  (await ringing).decline(486);
  // 102 is a desk of the test before, which nobody answers any more.
  await call.hangUp();
  await Promise.all([billing.close(), anna.close()]);
});

test('every call has left the PBX', async () => {
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});
