import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCallNotes } from '../../../src/call/call-notes.ts';
import { leaveCall } from '../../../src/call/leave-call.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { CALL_ID, createScriptedCall } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';

/** A call that is left; what is stored and what the leg hears are noted in their order. */
async function leaving(outcome: Outcome, markable: boolean, gone = new AbortController().signal) {
  const call = createScriptedCall();
  const order: string[] = [];
  const { journal } = call.services;
  const services = {
    ...call.services,
    journal: {
      ...journal,
      record(entry: Parameters<typeof journal.record>[0]) {
        if (entry.type === 'status') order.push(`stored ${entry.status}`);
        if (entry.type === 'finish') order.push(`stored ${entry.reason}`);
        journal.record(entry);
      },
    },
  };
  const leg = createScriptedLeg(CALL_ID, {}, () => {});
  leg.markable = markable;
  const heard = {
    ...leg,
    leave(last: Outcome) {
      order.push(`leave ${last.next}`);
      return leg.leave(last);
    },
    drop() {
      order.push('drop');
      leg.drop();
    },
  };
  services.bus.on('call-left', ({ next, marked }) => order.push(`${next} ${marked ? 'marked' : 'unmarked'}`));
  const notes = await openCallNotes(heard, services);
  assert.ok(notes);
  order.length = 0;
  const left = leaveCall(heard, outcome, { notes, services, gone });
  return { call, order, left };
}

test('what is next is stored before the PBX hears it', async () => {
  for (const [outcome, stored] of [
    [{ next: 'transfer', key: 'billing' }, 'stored away'],
    [{ next: 'people' }, 'stored handed-to-people'],
    [{ next: 'done' }, 'stored done'],
  ] as const) {
    const { order, left } = await leaving(outcome, true);
    await left;
    assert.deepEqual(order, [stored, `leave ${outcome.next}`, `${outcome.next} marked`]);
  }
});

test('a transfer that the PBX does not hear of is one to people, and the leg is dropped for it', async () => {
  const { order, left } = await leaving({ next: 'transfer', key: 'billing' }, false);
  await left;
  assert.deepEqual(order, [
    'stored away',
    'leave transfer',
    'transfer unmarked',
    'drop',
    'stored handed-to-people',
  ]);
});

test('after a goodbye that the PBX does not hear of the caller has time to hang up', async () => {
  const { call, order, left } = await leaving({ next: 'done' }, false);
  await call.quiet(call.services.settings.unmarkedMs - 100);
  assert.ok(!order.includes('drop'));
  await call.quiet(200);
  await left;
  assert.equal(order.at(-1), 'drop');
});

test('and is not waited for once they have', async () => {
  const gone = new AbortController();
  const { order, left } = await leaving({ next: 'done' }, false, gone.signal);
  gone.abort();
  await left;
  assert.equal(order.at(-1), 'drop');
});

test('in a house of several offices the last word says whose people are meant, and in one alone it does not', async () => {
  for (const isOneOfSeveral of [true, false]) {
    const call = createScriptedCall();
    const services = { ...call.services, tenant: 'harbour', isOneOfSeveral };
    const leg = createScriptedLeg(CALL_ID, {}, () => {});
    const notes = await openCallNotes(leg, services);
    assert.ok(notes);
    await leaveCall(leg, { next: 'people' }, { notes, services, gone: new AbortController().signal });
    assert.deepEqual(leg.left, isOneOfSeveral ? { next: 'people', office: 'harbour' } : { next: 'people' });
  }
});
