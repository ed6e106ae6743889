import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJournal } from '../../../src/adapters/storage/journal/journal.ts';
import { createMemoryStore } from '../../../src/adapters/storage/memory/store.ts';
import { createMemoryTables } from '../../../src/adapters/storage/memory/tables.ts';
import type { Caller, OfficeServices } from '../../../src/call/call-services.ts';
import { createSwitchboard } from '../../../src/call/switchboard.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { silentLog } from '../../../src/ports/log.ts';
import { CALL_ID, createScriptedCall, OWNER } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';

/** The switchboard of a house of two offices; `left` is what an earlier daemon has written for each. */
function house(left: Readonly<Record<string, 'live' | 'away'>>) {
  const { services } = createScriptedCall();
  const held: Caller[] = [];
  const offices = ['default', 'harbour'].map((tenant) => {
    const tables = createMemoryTables();
    const status = left[tenant];
    if (status !== undefined) {
      tables.write([
        { type: 'open', id: CALL_ID, startedAtMs: systemClock.wallMs(), chain: 'x', owner: OWNER },
        { type: 'status', id: CALL_ID, status, transferKey: 'billing' },
      ]);
    }
    const journal = createJournal({
      store: createMemoryStore(tables),
      recordings: {
        nameOf: () => 'x.wav',
        async save() {},
        has: async () => true,
        record: ({ callId }) => ({ name: callId, add() {}, silence() {}, async end() {} }),
        async removeOf() {},
      },
      spill: { take: () => ({ lines: [], async remove() {} }), async add() {}, async remove() {} },
      owner: OWNER,
      isBusy: () => false,
      clock: systemClock,
      log: silentLog,
    });
    const office: OfficeServices = { ...services, tenant, journal };
    return { tables, office };
  });
  const switchboard = createSwitchboard(
    { ...services, clock: systemClock },
    {
      all: offices.map(({ office }) => office),
      entrancesMatter: true,
      hold(caller) {
        held.push(caller);
        throw new Error('the session itself is another test’s');
      },
    },
    { hardLimit: 20 },
  );
  const statusOf = (tenant: string) =>
    offices.find(({ office }) => office.tenant === tenant)?.tables.calls.find(CALL_ID)?.status;
  return { calls: switchboard.callsOf(services), held, statusOf };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a call that an earlier daemon had comes back to its office, whatever number brings it', async () => {
  const { calls, held } = house({ harbour: 'away' });
  await calls.closeOlderThan(3_600_000);
  assert.ok(calls.admit(CALL_ID));
  calls.leg(createScriptedLeg(CALL_ID, { dialledNumber: '100' }, () => {}));
  await settled();
  assert.deepEqual(held, [{ dialledNumber: '100', tenant: 'harbour' }]);
});

test('a new call is nobody’s before: what was dialled decides', async () => {
  const { calls, held } = house({});
  await calls.closeOlderThan(3_600_000);
  calls.leg(createScriptedLeg(CALL_ID, { dialledNumber: '02079460901' }, () => {}));
  await settled();
  assert.deepEqual(held, [{ dialledNumber: '02079460901', tenant: undefined }]);
});

test('the end of a call is written down where it began, and nowhere else', async () => {
  const { calls, statusOf } = house({ harbour: 'away' });
  await calls.closeOlderThan(3_600_000);
  calls.callGone(CALL_ID);
  await settled();
  assert.deepEqual([statusOf('default'), statusOf('harbour')], [undefined, 'finished']);
  assert.ok(!calls.admit(CALL_ID), 'and its id is never accepted again');
});

test('what a PBX does not have any more is closed in every office', async () => {
  const { calls, statusOf } = house({ default: 'live', harbour: 'live' });
  await calls.reconcile(new Set());
  await settled();
  assert.deepEqual([statusOf('default'), statusOf('harbour')], ['finished', 'finished']);
});
