import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Phone } from '../../src/ports/phone.ts';
import { type Baresip, startBaresip } from '../support/pbx/baresip.ts';
import { type Callers, createCallers } from '../support/pbx/caller.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { shareAt, tone } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const HOURS = 'what are your opening hours';
const [CALLER_HZ, PHONE_HZ] = [500, 1500];
const soon = () => AbortSignal.timeout(20_000);

let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
let ben: Phone;
let anna: Baresip;

before(async () => {
  pbx = await startPbx({
    edit: (yaml) => yaml.replace('extension: "101" }', 'extension: "101", supervisor: true }'),
  });
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, [HOURS]);
  ben = await pbx.phone('102');
  await ben.register(soon());
  anna = await startBaresip(pbx, {
    user: '101',
    // Silent while its owner listens.
    says: Int16Array.from([...new Int16Array(4 * 8000), ...tone(40_000, PHONE_HZ)]),
    answers: true,
    port: pbx.ports.phones,
  });
});
after(async () => {
  await anna?.[Symbol.asyncDispose]();
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** In some fifth of a second since this sample. */
async function hearsCaller(from = 0): Promise<boolean> {
  const heard = await anna.heard();
  for (let at = from; at + 1600 <= heard.length; at += 800)
    if (shareAt(heard.subarray(at, at + 1600), CALLER_HZ) > 0.8) return true;
  return false;
}

test('a phone that is no supervisor’s hears nothing of a call', async () => {
  const caller = await callers.ring();
  await caller.listen();
  const call = await ben.call('*505', {}, soon());
  assert.ok((await call.answered).answered);
  assert.equal((await call.ended).by, 'them');
  assert.doesNotMatch(await pbx.rx('core show channels'), /ChanSpy/);
  await caller.call.hangUp();
  await caller.finished();
});

test('a supervisor hears both sides, takes the call over by one key, and gives the caller back', async () => {
  const caller = await callers.ring();
  await caller.listen();
  await anna.dial('*505');
  await anna.event('CALL_ESTABLISHED');
  await waitUntil('101 listens', 15_000, async () => /ChanSpy/.test(await pbx.rx('core show channels')));

  // The attendant goes on as if nobody were there.
  assert.match((await caller.ask(HOURS)).text, /open/);
  await caller.call.say(tone(1500, CALLER_HZ), soon());
  await waitUntil('101 hears the caller', 10_000, hearsCaller);
  const before = (await anna.heard()).length;
  await anna.press('1');
  await waitUntil('the caller hears 101', 10_000, () => {
    const last = caller.call.heard.samples().slice(-1600);
    return last.length === 1600 && shareAt(last, PHONE_HZ) > 0.8;
  });
  const { status, transferKey } = caller.record();
  assert.deepEqual([status, transferKey], ['away', 'anna-lane']);
  await caller.call.say(tone(1500, CALLER_HZ), soon());
  await waitUntil('101 hears the caller again', 10_000, () => hearsCaller(before));

  await anna.transfer('*506');
  const back = await caller.listen(15_000);
  assert.match(back.text, /^You are back with the automated assistant\. /);
  assert.match((await caller.ask(HOURS)).text, /open/);
  await caller.call.hangUp();
  assert.equal((await caller.finished()).endReason, 'caller-hung-up');
  await anna.event('CALL_CLOSED');
});

test('a caller who has been taken over and hangs up is gone, and nobody is rung', async () => {
  const caller = await callers.ring();
  await caller.listen();
  await anna.dial('*505');
  await waitUntil('101 listens', 15_000, async () => /ChanSpy/.test(await pbx.rx('core show channels')));
  await anna.press('1');
  await waitUntil('101 has the caller', 10_000, () => caller.record().status === 'away');
  await waitUntil('they are bridged', 10_000, async () => /Bridge/.test(await pbx.rx('core show channels')));
  await caller.call.hangUp();
  assert.equal((await caller.finished()).endReason, 'transferred');
});

test('every call has left the PBX, and no mark is left', async () => {
  await waitUntil('no channel', 5000, async () =>
    /^0 active channels/m.test(await pbx.rx('core show channels count')),
  );
  assert.doesNotMatch(await pbx.rx('dialplan show globals'), /AT[TB]_[0-9a-f]{8}-/);
});
