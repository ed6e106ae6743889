import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallOwner } from '../../../src/ports/call-repository.ts';
import { turns } from '../../scenario/turns.ts';
import { CALL_ID, createScriptedCall, OWNER } from '../../support/scripted-call.ts';
import { createScriptedLeg } from '../../support/scripted-leg.ts';

const HOUR_MS = 3_600_000;

test('records of calls that are long gone are closed without asking the PBX', async () => {
  const { calls, journal, services, switchboard, quiet } = createScriptedCall();
  const open = (id: string, agoMs: number) =>
    journal.record({ type: 'open', id, startedAtMs: services.clock.wallMs() - agoMs, chain: 'x' });
  open('lost', 2 * HOUR_MS);
  open('with-people', 2 * HOUR_MS);
  journal.record({ type: 'status', id: 'with-people', status: 'away', transferKey: 'billing' });
  open('recent', HOUR_MS / 2);
  await switchboard.closeOlderThan(HOUR_MS);
  await quiet(20);
  const ends = ['lost', 'with-people', 'recent'].map((id) => calls.find(id)?.endReason);
  assert.deepEqual(ends, ['aborted', 'transferred', null]);
});

test('calls of another daemon, or of another telephone system, are nobody else’s to close', async () => {
  const { calls, tables, switchboard, quiet } = createScriptedCall();
  const open = (id: string, owner: CallOwner) =>
    tables.write([{ type: 'open', id, startedAtMs: 1, chain: 'x', owner }]);
  open('ours', OWNER);
  open('of-another-daemon', { ...OWNER, daemon: 'another' });
  open('of-another-pbx', { ...OWNER, system: 'another' });
  await switchboard.reconcile(new Set());
  await switchboard.closeOlderThan(0);
  await quiet(20);
  const left = calls.listOpen().map(({ id }) => id);
  assert.deepEqual(left, ['of-another-daemon', 'of-another-pbx']);
});

test('a caller who is gone from one telephone system ends no call of another', async () => {
  const { calls, tables, switchboard, quiet } = createScriptedCall();
  const owner = { ...OWNER, system: 'another' };
  tables.write([{ type: 'open', id: 'theirs', startedAtMs: 1, chain: 'x', owner }]);
  const theirs = switchboard.callsOf({ owner, lineLabel: 'another', pbxIsUp: () => true });
  // As at every start: what an earlier daemon has left open is learned of.
  await theirs.closeOlderThan(Number.MAX_SAFE_INTEGER);
  switchboard.callGone('theirs');
  await quiet(20);
  assert.equal(calls.find('theirs')?.status, 'live');
  theirs.callGone('theirs');
  await quiet(20);
  assert.equal(calls.find('theirs')?.endReason, 'aborted');
});

test('an id that two telephone systems have given is one call, of the first', async () => {
  const call = createScriptedCall({ says: ['can i speak to doctor lane'] });
  const another = { owner: { ...OWNER, system: 'another' }, lineLabel: 'another', pbxIsUp: () => true };
  const theirs = call.switchboard.callsOf(another);
  call.ring();
  await call.quiet(100);
  assert.equal(theirs.admit(CALL_ID), false, 'while it is here');
  assert.equal(theirs.admit('22222222-2222-4333-8444-555555555555'), true);
  await turns(call, 1);
  assert.equal(call.calls.find(CALL_ID)?.status, 'away');
  const crossed = createScriptedLeg(CALL_ID, {}, () => {});
  theirs.leg(crossed);
  await call.quiet(100);
  assert.equal(crossed.left, 'dropped');
  assert.deepEqual([call.calls.find(CALL_ID)?.status, call.calls.find(CALL_ID)?.owner], ['away', OWNER]);
  const back = call.ring({ returned: 'no-answer' });
  await call.quiet(100);
  assert.equal(back.left, undefined);
  call.switchboard.handOver();
});

test('the record of a call belongs to the telephone system of its leg, whose control alone is asked', async () => {
  const call = createScriptedCall();
  const owner = { ...OWNER, system: 'another' };
  const asked: string[] = [];
  const theirs = call.switchboard.callsOf({
    owner,
    lineLabel: 'another line',
    pbxIsUp: () => asked.push('another') > 0,
  });
  const leg = createScriptedLeg(CALL_ID, {}, () => {});
  theirs.leg(leg);
  await call.quiet(100);
  const stored = call.calls.find(CALL_ID);
  assert.deepEqual([stored?.owner, stored?.chain.startsWith('another line')], [owner, true]);
  leg.hangUp();
  await call.quiet(500);
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'caller-hung-up');
  assert.ok(asked.length >= 2);
});

for (const purpose of ['consult', 'listen'] as const)
  test(`a leg to ${purpose} is served by nobody, and dropped`, async () => {
    const call = createScriptedCall();
    const leg = call.ring({ purpose });
    await call.quiet(100);
    assert.deepEqual([leg.left, call.switchboard.liveCalls, call.held()], ['dropped', 0, 0]);
    assert.equal(call.calls.find(CALL_ID), undefined);
  });

test('a transfer on a leg that has none becomes people', async () => {
  const can = { transfer: false, return: false, keysOut: false, recording: false };
  const call = createScriptedCall({ says: ['can i speak to doctor lane'] });
  const leg = call.ring({ can });
  await turns(call, 1);
  assert.deepEqual(leg.left, { next: 'people' });
  assert.equal(call.calls.find(CALL_ID)?.endReason, 'handed-to-people');
});

test('a call that is here is not closed, however old its record is', async () => {
  const call = createScriptedCall();
  call.ring();
  await call.quiet(20);
  await call.switchboard.closeOlderThan(-HOUR_MS);
  await call.quiet(20);
  assert.deepEqual(
    call.calls.listOpen().map(({ status }) => status),
    ['live'],
  );
  call.switchboard.handOver();
});

test('a leg holds its office until it has ended, also where it ends by a fault', async () => {
  const call = createScriptedCall();
  const leg = call.ring();
  await call.quiet(100);
  assert.equal(call.held(), 1);
  leg.drop();
  await call.quiet(1000);
  assert.equal(call.held(), 0);
  const broken = createScriptedCall({
    services: {
      languageOf() {
        throw new Error('a fault of ours');
      },
    },
  });
  broken.ring();
  await broken.quiet(1000);
  assert.equal(broken.held(), 0);
});
