import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { IncomingCall, Phone } from '../../src/ports/phone.ts';
import { readCalls } from '../support/pbx/call-records.ts';
import { type Caller, type Callers, createCallers } from '../support/pbx/caller.ts';
import { startDesk } from '../support/pbx/sipp.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { nextCall } from '../support/pbx/tones.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const ANNA = 'can i speak to doctor lane';
const BEN = 'can i speak to ben ortega';
const BILLING = 'can i speak to billing';
const OUTSIDE = '02079460777';
const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
let pbx: TestPbx;

/** Stands for a ring group of a PBX: nobody is there, and the group goes on to the attendant. */
const GROUP = `
[attendant-ring](+)
exten => 121,1,Goto(attendant-group,700,1)
[from-internal](+)
exten => 191,1,Set(AI_RING=)
 same => n,Gosub(attendant-and-phone,700,1)
 same => n,Hangup(\${IF($["\${AI_RING}" = "Local/700@from-internal/n"]?17:1)})
exten => 700,1,Wait(0.3)
 same => n,Goto(attendant,100,1)
`;

before(async () => {
  pbx = await startPbx({
    edit: (yaml) =>
      yaml
        .replace('extension: "101"', 'extension: "120"')
        .replace('extension: "102"', 'extension: "121"')
        .replace('extension: "103"', `outside: "${OUTSIDE}"`),
    extraDialplan: () => GROUP,
  });
});
after(() => pbx?.[Symbol.asyncDispose]());

async function registered(user: string, take: (call: IncomingCall) => void): Promise<Phone> {
  const phone = await pbx.phone(user);
  phone.onIncoming(take);
  await phone.register(soon());
  return phone;
}

describe('the fallback', () => {
  test('rings the phones of the directory that are there, and no other', async () => {
    const rang: string[] = [];
    const ring = (user: string) =>
      registered(user, (call) => {
        rang.push(user);
        call.ring();
      });
    const phones = [await ring('101'), await ring('102'), await ring('120'), await ring('121')];
    const outside = await pbx.phone('outside');
    const call = await outside.call('100', {}, never);
    await waitUntil('both ring', 3000, () => rang.length >= 2);
    await call.hangUp();
    assert.deepEqual(rang.toSorted(), ['120', '121']);
    await Promise.all([...phones, outside].map((phone) => phone.close()));
  });

  test('rings an extension without an account as what it is, a group', async () => {
    const phone = await pbx.phone('101');
    const answer = await (await phone.call('191', {}, soon())).answered;
    assert.equal(!answer.answered && answer.status, 486);
    await phone.close();
  });

  test('leaves out who is not there', async () => {
    const ben = await pbx.phone('121');
    await ben.register(soon());
    const ringing = nextCall(ben);
    const outside = await pbx.phone('outside');
    const call = await outside.call('100', {}, never);
    (await ringing).ring();
    await call.hangUp();
    await Promise.all([ben, outside].map((phone) => phone.close()));
  });

  test('is the mailbox when nobody is there, and its message lights the lamp of a phone that comes later', async () => {
    const outside = await pbx.phone('outside');
    const call = await outside.call('100', { from: { number: '02079460321' } }, never);
    const answer = await call.answered;
    assert.ok(answer.answered && answer.atMs - call.startedAtMs < 1500, 'the mailbox answers at once');
    await call.heard.waitForSilence(1200, answer.atMs, soon());
    await call.press('1', soon());
    await call.say(new Int16Array(16_000).fill(3000), soon());
    await call.hangUp();
    const inbox = join(pbx.home, 'pbx/asterisk/spool/voicemail/default/600/INBOX');
    const text = await waitUntil('the message is in the spool', 5000, () =>
      readFile(join(inbox, 'msg0000.txt'), 'utf8').catch(() => undefined),
    );
    assert.match(text, /callerid=.*02079460321/);
    await using desk = await startDesk(pbx, { user: '120', manners: 'lamp', port: pbx.ports.phones });
    await desk.done();
    await outside.close();
  });
});

describe('a person of the directory', { concurrency: true }, () => {
  let daemon: TestDaemon;
  let callers: Callers;
  const network: IncomingCall[] = [];

  before(async () => {
    daemon = await startDaemon(pbx);
    callers = await createCallers(pbx, [ANNA, BEN, BILLING]);
    // The callers are on the first trunk, which nobody has registered: the second one is the public network.
    await registered('outside-2', (call) => {
      network.push(call);
      call.decline(486);
    });
  });
  after(async () => {
    await callers?.[Symbol.asyncDispose]();
    await daemon?.[Symbol.asyncDispose]();
  });

  /** What the attendant says when the caller is back, in the same conversation. */
  async function backFrom(asked: string): Promise<{ readonly text: string; readonly caller: Caller }> {
    const caller = await callers.ring();
    await caller.listen();
    assert.match((await caller.ask(asked)).text, /^I'll put you through/);
    const { text } = await caller.listen();
    assert.equal(caller.record().status, 'live');
    assert.deepEqual(
      caller.turns().map(({ seq }) => seq),
      [1, 2, 3, 4],
    );
    const its = readCalls(pbx.home).filter(({ callerNumber }) => callerNumber === caller.number);
    assert.equal(its.length, 1, 'one conversation, not two');
    await caller.call.hangUp();
    await caller.finished();
    return { text, caller };
  }

  test('can be a number outside: it rings by the trunk, and who is busy there sends the caller back', async () => {
    const { text } = await backFrom(BILLING);
    assert.match(text, /^I'm sorry, the billing desk is on another call\./);
    assert.deepEqual(
      network.map(({ to }) => to),
      [OUTSIDE],
    );
  });

  test('can be a group: one that goes on to the attendant has not answered, and is no second conversation', async () => {
    const { text } = await backFrom(BEN);
    assert.match(text, /^I'm sorry, Ben Ortega does not answer\./);
  });

  test('can have a phone that forwards to the attendant: it cannot be reached', async () => {
    await using desk = await startDesk(pbx, {
      user: '120',
      manners: 'forwards',
      to: '100',
      port: pbx.ports.phones,
    });
    const { text } = await backFrom(ANNA);
    await desk.done();
    assert.match(text, /^I'm sorry, Doctor Anna Lane cannot be reached at the moment\./);
  });
});

test('every call has left the PBX', async () => {
  await waitUntil('no channel is left', 3000, async () =>
    (await pbx.rx('core show channels count')).includes('0 active channels'),
  );
});
