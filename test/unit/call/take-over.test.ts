import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLiveCalls } from '../../../src/call/live-calls.ts';
import { createTakeOver } from '../../../src/call/take-over.ts';
import { liveCall } from '../../support/live-call.ts';
import { sampleOffice } from '../../support/sample-office.ts';
import { CALL_ID, createScriptedCall } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const [anna, ben] = sampleOffice.people;
assert.ok(anna && ben);
const owners = new Map([
  ['101', { tenant: 'default', person: { ...anna, supervisor: true } }],
  ['102', { tenant: 'default', person: ben }],
]);

/** The phone of this number presses the key that takes the call over. */
async function press(callerNumber: string | null, { mayBeHeard = true, office = 'default' } = {}) {
  const { services } = createScriptedCall();
  const liveCalls = createLiveCalls();
  const taken: string[] = [];
  liveCalls.add(
    CALL_ID,
    liveCall(() => snapshotOf(CALL_ID, ''), {
      mayBeHeard,
      office,
      takeOver: async (key) => void taken.push(key),
    }),
  );
  const leg = createScriptedLeg(CALL_ID, { purpose: 'listen', callerNumber }, () => {});
  const takeOver = createTakeOver((phone) => owners.get(phone) ?? { tenant: 'default', person: undefined });
  await takeOver(leg, { ...services, liveCalls }, new AbortController().signal);
  return { taken, left: leg.left };
}

test('a supervisor has the caller, who is let go of before the phone hears that it may fetch them', async () => {
  const { taken, left } = await press('101');
  assert.deepEqual([taken, left], [['anna-lane'], { next: 'done' }]);
});

test('nobody else takes a call over, nor one of another office, nor one that may not be heard', async () => {
  for (const { taken, left } of await Promise.all([
    press('102'),
    press('199'),
    press(null),
    press('101', { office: 'harbour' }),
    press('101', { mayBeHeard: false }),
  ]))
    assert.deepEqual([taken, left], [[], undefined]);
});
