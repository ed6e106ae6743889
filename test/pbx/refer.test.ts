import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { IncomingCall } from '../../src/ports/phone.ts';
import { type Baresip, startBaresip } from '../support/pbx/baresip.ts';
import { type Caller, type Callers, createCallers } from '../support/pbx/caller.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { shareAt, tone } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const ANNA = '4';
const soon = () => AbortSignal.timeout(20_000);

let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;
let anna: Baresip;
const rang = new Map<string, IncomingCall[]>();

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, []);
  anna = await startBaresip(pbx, {
    user: '101',
    says: tone(500, 700),
    answers: true,
    port: pbx.ports.phones,
  });
  for (const user of ['103', 'outside']) {
    const calls: IncomingCall[] = [];
    rang.set(user, calls);
    const phone = await pbx.phone(user);
    phone.onIncoming((call) => calls.push(call));
    await phone.register(soon());
  }
});
after(async () => {
  await anna?.[Symbol.asyncDispose]();
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** A caller whom the attendant has put through to Anna, whose phone has answered. */
async function withAnna(): Promise<Caller> {
  const caller = await callers.ring();
  await caller.listen();
  await caller.call.press(ANNA, soon());
  assert.equal((await caller.listen()).text, "I'll put you through to Doctor Anna Lane.");
  await anna.event('CALL_ESTABLISHED');
  return caller;
}

describe('a desk phone that passes on the caller it has got from the attendant', {
  concurrency: false,
}, () => {
  test('reaches a colleague: both hear each other, and it is free again', async () => {
    const caller = await withAnna();
    await anna.transfer('103');
    const ring = await waitUntil('the colleague rings', 10_000, () => rang.get('103')?.shift());
    assert.equal(ring.from.number, caller.number);
    const colleague = await ring.answer();
    for (const [from, to, hz] of [
      [caller.call, colleague, 500],
      [colleague, caller.call, 1500],
    ] as const)
      await waitUntil(`${hz} Hz is heard`, 10_000, async () => {
        await from.say(tone(300, hz), soon());
        return shareAt(to.heard.samples().slice(-1600), hz) > 0.5;
      });
    await anna.event('CALL_CLOSED');
    await colleague.hangUp();
    assert.equal((await caller.finished()).endReason, 'transferred');
  });

  test('reaches a number outside that it may dial itself, and none that it may not', async () => {
    const network = rang.get('outside') ?? [];
    const caller = await withAnna();
    await anna.transfer('02079460777');
    const ring = await waitUntil('the number outside rings', 10_000, () => network.shift());
    assert.equal(ring.to, '02079460777');
    const outside = await ring.answer();
    await anna.event('CALL_CLOSED');
    await caller.call.hangUp();
    await outside.ended;
    await caller.finished();
    for (const number of ['00441234567890', '+441234567890']) {
      const next = await withAnna();
      const before = anna.failures();
      await anna.transfer(number);
      await waitUntil(`${number} is refused`, 10_000, () => anna.failures() > before);
      assert.deepEqual([network.length, rang.get('103')?.length], [0, 0]);
      // This phone hangs up when it is refused.
      await next.call.ended;
      await next.finished();
    }
  });
});

test('every call has left the PBX', async () => {
  await waitUntil('no channel', 3000, async () =>
    /^0 active channels/m.test(await pbx.rx('core show channels count')),
  );
});
