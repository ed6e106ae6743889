import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { IncomingCall, Phone, PhoneCall } from '../../src/ports/phone.ts';
import { openTables, type Tables } from '../support/open-tables.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const RING_S = 5;
/** Staff first at every hour; a number of its own is never left to the attendant when nobody answers. */
const edit = (yaml: string) =>
  `${yaml.replace(/^hours:[\s\S]*?^holidays:[\s\S]*?\n\n/m, HOURS)}
answering: { first: staff, ringSeconds: ${RING_S} }
entrances:
  - { dialled: "02079460901", answering: { first: staff, ringSeconds: ${RING_S}, attendantWhen: [unregistered] } }
  - { dialled: "02079460902", answering: { first: staff, ringSeconds: ${RING_S}, rings: billing } }
`;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const HOURS = `hours:\n${DAYS.map((day) => `  ${day}: ["00:00-24:00"]\n`).join('')}\n`;
const soon = () => AbortSignal.timeout(30_000);

let pbx: TestPbx;
let daemon: TestDaemon;
let outside: Phone;
let tables: Tables;
const phones = new Map<string, Phone>();
const rang: string[] = [];
let takes: (extension: string, incoming: IncomingCall) => void = () => {};

before(async () => {
  pbx = await startPbx({ edit });
  daemon = await startDaemon(pbx);
  outside = await pbx.phone('outside');
  tables = openTables(pbx.home, { readOnly: true });
});
after(async () => {
  tables?.[Symbol.dispose]();
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  rang.length = 0;
  takes = (_, incoming) => incoming.ring();
});

async function register(extension: string): Promise<void> {
  const phone = await pbx.phone(extension);
  phone.onIncoming((incoming) => {
    rang.push(extension);
    takes(extension, incoming);
  });
  await phone.register(soon());
  phones.set(extension, phone);
}

let last = 300;
async function ring(target = '100') {
  last += 1;
  const number = `02079460${last}`;
  const call = await outside.call(target, { from: { number } }, soon());
  const record = () => tables.calls.listRecent(50).find(({ callerNumber }) => callerNumber === number);
  return { call, record };
}

async function greeted({ call, record }: { call: PhoneCall; record: () => unknown }): Promise<void> {
  const answer = await call.answered;
  assert.ok(answer.answered);
  await call.heard.waitForSound(answer.atMs, soon());
  await waitUntil('the attendant has it', 5000, record);
  await call.hangUp();
}

test('without a registered phone the attendant answers at once', async () => {
  const caller = await ring();
  await greeted(caller);
  assert.deepEqual(rang, []);
});

test('a phone that is answered has the caller, and the attendant never hears of it', async () => {
  await Promise.all([register('101'), register('103')]);
  takes = (extension, incoming) => {
    if (extension === '101') void incoming.answer();
    else incoming.ring();
  };
  const { call, record } = await ring();
  assert.ok((await call.answered).answered);
  await waitUntil('both have rung', 3000, () => rang.length === 2);
  await call.hangUp();
  assert.equal(record(), undefined);
});

test('phones that nobody answers ring for as long as the office says, then the attendant answers', async () => {
  const caller = await ring();
  await greeted(caller);
  const answer = await caller.call.answered;
  const rangForMs = answer.atMs - caller.call.startedAtMs;
  assert.ok(rangForMs > RING_S * 1000 - 500, `${rangForMs} ms`);
  assert.deepEqual(rang.toSorted(), ['101', '103']);
});

test('busy phones leave the caller to the attendant', async () => {
  takes = (_, incoming) => incoming.decline(486);
  await greeted(await ring());
  assert.ok(rang.length >= 2);
});

test('an entrance where nobody wants the attendant leads to the mailbox, and one with a department rings it alone', async () => {
  const caller = await ring('02079460901');
  const answer = await caller.call.answered;
  assert.ok(answer.answered, 'the mailbox answers');
  await caller.call.heard.waitForSound(answer.atMs, soon());
  assert.equal(caller.record(), undefined);
  await caller.call.hangUp();
  rang.length = 0;
  await greeted(await ring('02079460902'));
  assert.deepEqual(rang, ['103']);
});

test('a code of a desk phone has the attendant answer first, and another gives the calls back to the phones', async () => {
  const dial = async (code: string) => {
    const call = await (phones.get('101') ?? assert.fail()).call(code, {}, soon());
    await call.ended;
  };
  await dial('*501');
  await greeted(await ring());
  assert.deepEqual(rang, []);
  await dial('*502');
  await greeted(await ring());
  assert.deepEqual(rang.toSorted(), ['101', '103']);
});
