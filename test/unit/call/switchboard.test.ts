import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallOwner } from '../../../src/ports/call-repository.ts';
import { createScriptedCall, OWNER } from '../../support/scripted-call.ts';

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
