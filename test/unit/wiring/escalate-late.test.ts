import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silentLog } from '../../../src/ports/log.ts';
import { escalateLate, type OfficeMessages } from '../../../src/wiring/escalate-late.ts';
import { openOfficeStorage } from '../../support/open-office-storage.ts';
import { scratchHome } from '../../support/scratch-home.ts';
import { keeps, messageOf } from '../../support/stored-calls.ts';

const NOON_MS = Date.UTC(2026, 10, 23, 12);

/** So many looks of a daemon, a minute apart. */
async function look(offices: readonly OfficeMessages[], times = 1) {
  const end = new AbortController();
  const logged: object[] = [];
  const log = { ...silentLog, warn: (fields: object) => void logged.push(fields) };
  let waits = 0;
  const clock = {
    nowMs: () => 0,
    wallMs: () => NOON_MS,
    async wait() {
      waits += 1;
      if (waits >= times) end.abort();
    },
  };
  await escalateLate({ offices: () => offices, log, clock }, end.signal);
  return logged;
}

const office = (messages: object, delivers = true) => ({ settings: { messages }, delivers });
const escalating = office({ escalateTo: 'anna-lane' });

async function fill(storage: Awaited<ReturnType<typeof openOfficeStorage>>): Promise<void> {
  await storage.write([
    keeps(messageOf('late', { dueAtMs: NOON_MS - 1 })),
    keeps(messageOf('early', { dueAtMs: NOON_MS + 1 })),
    keeps(messageOf('never', { dueAtMs: null })),
  ]);
}

test('a message that is late is escalated once, is sent once more because of it, and only its number is logged', async () => {
  using home = scratchHome();
  await using storage = await openOfficeStorage(home.path);
  await fill(storage);
  const { messages } = storage;
  const logged = await look([{ tenant: 'default', office: escalating, messages }], 3);
  assert.deepEqual(logged, [{ office: 'default', messages: 1 }]);
  const all = new Map((await messages.list(9)).map((message) => [message.id, message]));
  assert.deepEqual(
    [all.get('late-0')?.escalatedTo, all.get('late-0')?.escalatedAtMs, all.get('early-0')?.escalatedAtMs],
    ['anna-lane', NOON_MS, null],
  );
  assert.equal((await messages.events('late-0')).length, 1);
  const due = await storage.outbox.claim({ kind: 'message', limit: 9, nowMs: NOON_MS, leaseMs: 1, by: 'd' });
  assert.deepEqual(
    due.map(({ kind, payload, cause, key }) => ({ kind, payload, cause, key })),
    [{ kind: 'message', payload: '{"messageId":"late-0"}', cause: 'late-0', key: 'message:late-0:late' }],
  );
});

test('without somebody to tell nothing is escalated, and without mail nothing leaves the house', async () => {
  using home = scratchHome();
  await using storage = await openOfficeStorage(home.path);
  await fill(storage);
  const { messages } = storage;
  assert.deepEqual(await look([{ tenant: 'default', office: office({}), messages }]), []);
  assert.equal((await messages.listLate(NOON_MS, 9)).length, 1);
  const silent = office({ escalateTo: 'anna-lane' }, false);
  await look([{ tenant: 'default', office: silent, messages }]);
  assert.deepEqual(await messages.listLate(NOON_MS, 9), []);
  assert.deepEqual(
    await storage.outbox.claim({ kind: 'message', limit: 9, nowMs: NOON_MS, leaseMs: 1, by: 'd' }),
    [],
  );
});

test('an office whose messages cannot be read keeps none of the others waiting', async () => {
  using home = scratchHome();
  await using storage = await openOfficeStorage(home.path);
  await fill(storage);
  const { messages } = storage;
  const broken = { ...messages, listLate: async () => assert.fail('a bug') };
  await look([
    { tenant: 'broken', office: escalating, messages: broken },
    { tenant: 'default', office: escalating, messages },
  ]);
  assert.deepEqual(await messages.listLate(NOON_MS, 9), []);
});
