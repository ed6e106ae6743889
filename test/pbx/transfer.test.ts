import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startBaresip } from '../support/pbx/baresip.ts';
import { type Caller, type Callers, createCallers, extentOf } from '../support/pbx/caller.ts';
import { startDesk } from '../support/pbx/sipp.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { shareAt, tone } from '../support/pbx/tones.ts';

const LANE = { key: 'anna-lane', name: 'Doctor Anna Lane', asked: 'can i speak to doctor lane' };
const BEN = { key: 'ben-ortega', name: 'Ben Ortega', asked: 'can i speak to ben ortega' };
const BILLING = { key: 'billing', name: 'the billing desk', asked: 'can i speak to billing' };
type Person = typeof LANE;

const offer = ({ name }: Person) =>
  `Would you like to leave a message for ${name}, or speak to somebody else?`;
const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;
let callers: Callers;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, [LANE.asked, BEN.asked, BILLING.asked, 'yes', 'this is peter jones']);
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** A caller who has asked for somebody and has heard that the telephone rings there. */
async function askFor(person: Person): Promise<Caller> {
  const caller = await callers.ring();
  await caller.listen();
  assert.equal((await caller.ask(person.asked)).text, `I'll put you through to ${person.name}.`);
  return caller;
}

/** What every caller finds who comes back: the same call, the same conversation. */
function assertGoesOn(caller: Caller, { key }: Person): void {
  const { status, transferKey, state: stored } = caller.record();
  assert.deepEqual([status, transferKey], ['live', key]);
  const state: unknown = JSON.parse(stored.visit ?? 'null');
  assert.ok(state && typeof state === 'object' && 'transfers' in state && 'greeted' in state);
  assert.deepEqual([state.transfers, state.greeted], [[key], true]);
  const seqs = caller.turns().map(({ seq }) => seq);
  assert.deepEqual(seqs, [1, 2, 3, 4]);
}

async function leave(caller: Caller): Promise<void> {
  await caller.call.hangUp();
  assert.equal((await caller.finished()).endReason, 'caller-hung-up');
}

/** Two of the three answers, then the caller hangs up: what was told is kept, for that person. */
async function beginMessage(caller: Caller, { key, name }: Person): Promise<void> {
  assert.match((await caller.ask('yes')).text, new RegExp(`^I'll take a message for ${name}\\.`));
  assert.match((await caller.ask('this is peter jones')).text, /^Thank you, Peter Jones\./);
  await leave(caller);
  const [message] = caller.messages();
  const kept = [message?.forKey, message?.callerName, message?.callbackNumber];
  assert.deepEqual(kept, [key, 'Peter Jones', caller.number]);
}

describe('somebody is asked for by name', { concurrency: true }, () => {
  describe('the phone of Doctor Lane', { concurrency: false }, () => {
    test('is answered: both hear each other, and it has shown the number of the caller', async (t) => {
      const [mine, theirs] = [500, 1500];
      const says = tone(4000, theirs);
      await using desk = await startBaresip(pbx, {
        user: '101',
        says,
        answers: true,
        port: pbx.ports.phones,
      });
      const caller = await askFor(LANE);
      const { peeruri } = await desk.event('CALL_ESTABLISHED');
      assert.ok(peeruri?.includes(caller.number), `101 sees ${peeruri}`);
      const fromMs = performance.now();
      await caller.call.say(tone(1500, mine), soon());
      const { heard } = caller.call;
      const after = heard.samples().subarray(Math.round((fromMs - (heard.startedAtMs ?? 0)) * 8) + 4000);
      const share = shareAt(after.slice(0, 6000), theirs);
      t.diagnostic(`the caller hears 101 with ${share.toFixed(3)} of the sound`);
      assert.ok(share > 0.9, `the caller hears 101 with ${share} of the sound`);
      await caller.call.hangUp();
      await desk.event('CALL_CLOSED');
      const heardThere = shareAt(await desk.heard(), mine);
      assert.ok(heardThere > 0.5, `101 hears the caller with ${heardThere} of the sound`);
      const { endReason, transferKey } = await caller.finished();
      assert.deepEqual([endReason, transferKey], ['transferred', LANE.key]);
    });

    test('is not answered: music for 20 s, then the caller is back', async (t) => {
      await using desk = await startDesk(pbx, { user: '101', manners: 'silent', port: pbx.ports.phones + 4 });
      const caller = await askFor(LANE);
      const ringsMs = performance.now();
      const back = await caller.listen(35_000);
      await desk.done();
      assert.equal(back.text, `I'm sorry, Doctor Anna Lane does not answer. ${offer(LANE)}`);
      const { sounds, stats } = caller.call.heard;
      const music = extentOf(sounds(), ringsMs, ringsMs + 19_000);
      const backAfterMs = Math.round(back.atMs - Date.now() + performance.now() - ringsMs);
      t.diagnostic(
        `music after ${Math.round(music.fromMs - ringsMs)} ms, longest silence ${Math.round(music.longestGapMs)} ms, back after ${backAfterMs} ms`,
      );
      assert.ok(music.fromMs - ringsMs < 2000, 'music begins');
      assert.ok(music.longestGapMs < 2000 && music.toMs - ringsMs > 18_000, 'music goes on');
      assert.ok(stats().longestGapMs < 1000, `no packet for ${stats().longestGapMs} ms`);
      assert.ok(backAfterMs > 19_000 && backAfterMs < 23_000, `back after ${backAfterMs} ms`);
      assertGoesOn(caller, LANE);
      await leave(caller);
    });
  });

  describe('the phone of Ben Ortega', { concurrency: false }, () => {
    const reasons = { busy: 'is on another call', declines: 'could not take it just now' } as const;
    for (const manners of ['busy', 'declines'] as const) {
      test(`${manners}: the caller is back where the conversation was`, async () => {
        await using desk = await startDesk(pbx, { user: '102', manners, port: pbx.ports.phones + 2 });
        const caller = await askFor(BEN);
        const back = await caller.listen();
        await desk.done();
        assert.equal(back.text, `I'm sorry, Ben Ortega ${reasons[manners]}. ${offer(BEN)}`);
        assertGoesOn(caller, BEN);
        await leave(caller);
      });
    }
  });

  describe('the billing desk', () => {
    test('has no phone: the caller hears it, and leaves a message for them', async () => {
      const caller = await askFor(BILLING);
      const back = await caller.listen();
      assert.equal(
        back.text,
        `I'm sorry, the billing desk cannot be reached at the moment. ${offer(BILLING)}`,
      );
      assertGoesOn(caller, BILLING);
      await beginMessage(caller, BILLING);
    });
  });
});

test('every call has left the PBX', async () => {
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});
