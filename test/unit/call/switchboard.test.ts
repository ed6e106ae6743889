import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedCall } from '../../support/scripted-call.ts';

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
