import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Phone } from '../../../src/ports/phone.ts';
import { readCalls } from '../../support/pbx/call-records.ts';
import { type Caller, type Callers, createCallers } from '../../support/pbx/caller.ts';
import { startDaemon, type TestDaemon } from '../../support/pbx/start-daemon.ts';
import { startFreePbx, type TestFreePbx } from '../../support/pbx/start-freepbx.ts';
import { nextCall, tone } from '../../support/pbx/tones.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';

/** Inbound routes of the layout, both to the Custom Destination attendant,100,1. */
const [DID, OTHER_DID] = ['02079461000', '02079461001'];
const PEOPLE = `
  - { key: anna-lane, name: Doctor Anna Lane, aliases: [doctor lane, anna lane, anna], extension: "101" }
  - { key: ben-ortega, name: Ben Ortega, aliases: [mister ortega, ben], group: "600" }
  - { key: billing, name: the billing desk, aliases: [billing], group: "601" }
  - { key: workshop, name: the workshop, aliases: [workshop], group: "700" }
  - { key: accounts, name: the accounts desk, aliases: [accounts], outside: "02079462000" }
`;
const ASKED = {
  'anna-lane': 'can i speak to doctor lane',
  'ben-ortega': 'can i speak to ben ortega',
  billing: 'can i speak to billing',
  workshop: 'can i speak to the workshop',
  accounts: 'can i speak to accounts',
};
const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
let pbx: TestFreePbx;
let daemon: TestDaemon;
let callers: Callers;

before(async () => {
  pbx = await startFreePbx({ people: PEOPLE, telephony: '  fallback: [anna-lane, ben-ortega, billing]' });
  daemon = await startDaemon(pbx);
  callers = await createCallers(pbx, Object.values(ASKED));
});
after(async () => {
  await callers?.[Symbol.asyncDispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

async function askFor(key: keyof typeof ASKED, did = DID): Promise<Caller> {
  const caller = await callers.ring(did);
  await caller.listen();
  // Sound that comes late on a busy machine is asked for once more; what is tried here is what comes after it.
  for (let attempt = 1; attempt <= 3; attempt++)
    if (/^I'll put you through to /.test((await caller.ask(ASKED[key])).text)) return caller;
  await caller.call.hangUp();
  return assert.fail(`${key} is not understood`);
}

/** The same call and conversation, not another one. */
function assertSameCall({ number, record, turns }: Caller, key: string): void {
  assert.equal(readCalls(pbx.home).filter((call) => call.callerNumber === number).length, 1);
  assert.deepEqual([record().status, record().transferKey, record().dialledNumber], ['live', key, DID]);
  const seqs = turns().map(({ seq }) => seq);
  assert.ok(seqs.length >= 4 && seqs.every((seq, index) => seq === index + 1), `${seqs}`);
}

async function leave(caller: Caller): Promise<void> {
  await caller.call.hangUp();
  await caller.finished();
}

async function registered(user: string): Promise<Phone> {
  const phone = await pbx.phone(user);
  await phone.register(soon());
  return phone;
}

/** A phone that rings and that nobody answers. */
async function ringsOn(user: string): Promise<{ rang(): Promise<void> }> {
  const phone = await pbx.phone(user);
  let count = 0;
  phone.onIncoming((incoming) => {
    count++;
    incoming.ring();
  });
  await phone.register(soon());
  return {
    async rang() {
      await phone.close();
      assert.equal(count, 1, `${user} has rung ${count} times`);
    },
  };
}

describe('a FreePBX with the files of `pbx files`', { concurrency: false }, () => {
  test('sends an inbound call to the attendant, and the call keeps the number that was dialled', async () => {
    for (const did of [DID, OTHER_DID]) {
      const caller = await callers.ring(did);
      assert.match((await caller.listen()).text, /automated assistant/);
      assert.equal(caller.record().dialledNumber, did);
      await leave(caller);
    }
  });

  test('a desk phone takes the call', async () => {
    const desk = await registered('101');
    const ringing = nextCall(desk);
    const caller = await askFor('anna-lane');
    const incoming = await ringing;
    assert.equal(incoming.from.number, caller.number);
    const taken = await incoming.answer();
    await caller.call.say(tone(500), soon());
    assert.notEqual(await taken.heard.waitForSound(0, soon()), undefined);
    await taken.hangUp();
    const { endReason, transferKey } = await caller.finished();
    assert.deepEqual([endReason, transferKey], ['transferred', 'anna-lane']);
    await desk.close();
  });

  test('a desk phone that nobody answers: the caller is back, and its voicemail has not answered', async () => {
    const desk = await ringsOn('101');
    const caller = await askFor('anna-lane');
    const back = await caller.listen(35_000);
    await desk.rang();
    assert.match(back.text, /^I'm sorry, Doctor Anna Lane does not answer\./);
    assertSameCall(caller, 'anna-lane');
    assert.doesNotMatch(await pbx.rx('dialplan show globals'), /TEST_EXT_LOCAL/);
    await leave(caller);
  });

  test('a ring group that nobody answers ends, and the caller is back', async () => {
    const desk = await ringsOn('102');
    const caller = await askFor('ben-ortega');
    const back = await caller.listen(20_000);
    await desk.rang();
    assert.match(back.text, /^I'm sorry, Ben Ortega /);
    assertSameCall(caller, 'ben-ortega');
    await leave(caller);
  });

  for (const [key, what] of [
    ['billing', 'a ring group that sends unanswered calls to the attendant'],
    ['workshop', 'a queue that has answered, and gives up by sending the call to the attendant'],
  ] as const) {
    test(`${what}: no second conversation, the caller is back in the first`, async () => {
      const desk = await ringsOn('103');
      const caller = await askFor(key);
      const back = await caller.listen(20_000);
      await desk.rang();
      assert.match(back.text, /^I'm sorry, the (?:billing desk|workshop) /);
      assertSameCall(caller, key);
      await leave(caller);
    });
  }

  test('a number outside rings by the outbound route; busy there, the caller is back', async () => {
    const outside = await registered('outside-2');
    const ringing = nextCall(outside);
    const caller = await askFor('accounts');
    (await ringing).decline(486);
    assert.match((await caller.listen()).text, /^I'm sorry, the accounts desk is on another call\./);
    assertSameCall(caller, 'accounts');
    await leave(caller);
    await outside.close();
  });

  test('without a daemon your staff’s phones ring: the phone and the group of the fallback', async () => {
    await daemon[Symbol.asyncDispose]();
    const phones = await Promise.all(['101', '102', '103'].map(registered));
    const ringing = phones.map((phone) => nextCall(phone));
    const outside = await pbx.phone('outside');
    const call = await outside.call(DID, { from: { number: '02079460999' } }, never);
    const incoming = await Promise.all(ringing);
    for (const one of incoming) {
      one.ring();
      assert.ok(one.atMs - call.startedAtMs < 1000, `after ${one.atMs - call.startedAtMs} ms`);
    }
    // Group 601 has given up by then, and sent the call to the attendant.
    await incoming[2]?.cancelled;
    const taken = (await incoming[0]?.answer()) ?? assert.fail('101 does not ring');
    assert.equal((await call.answered).answered, true);
    await taken.hangUp();
    assert.equal((await call.ended).by, 'them');
    await Promise.all(phones.map((phone) => phone.close()));
  });

  test('without a daemon, a phone and a mailbox the call ends: nobody waits for nothing', async () => {
    const outside = await pbx.phone('outside');
    const call = await outside.call(DID, { from: { number: '02079460998' } }, never);
    const answer = await call.answered;
    assert.deepEqual([answer.answered, !answer.answered && answer.status], [false, 480]);
  });

  test('every call has left the PBX', async () => {
    await waitUntil('no channel', 3000, async () =>
      /0 active channels/.test(await pbx.rx('core show channels count')),
    );
  });

  test('install.sh --remove leaves everything as it was before', async () => {
    await pbx.install('--remove');
    const custom = (await readdir(pbx.etc)).filter((name) => name.endsWith('_custom.conf'));
    for (const name of custom) assert.equal(await readFile(join(pbx.etc, name), 'utf8'), '', name);
    assert.deepEqual(
      (await readdir(pbx.etc)).filter((name) => name.startsWith('attendant-')),
      // Of the Asterisk that plays FreePBX.
      ['codes', 'desk', 'emergency', 'offices', 'people', 'staff', 'transfers'].map(
        (name) => `attendant-${name}.conf`,
      ),
    );
    await pbx.reload();
    assert.match(await pbx.rx('dialplan show attendant'), /There is no existence of/);
    assert.match(await pbx.rx('dialplan show 102@from-internal'), /ext-local/);
  });
});
