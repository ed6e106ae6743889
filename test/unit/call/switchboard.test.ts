import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptedCall } from '../../support/scripted-call.ts';

const HOUR_MS = 3_600_000;

test('records of calls that are long gone are closed without asking the PBX', () => {
  const { calls, services, switchboard } = createScriptedCall();
  const open = (id: string, agoMs: number) =>
    calls.open({ id, tenant: 'default', startedAtMs: services.clock.wallMs() - agoMs, chain: 'x' });
  open('lost', 2 * HOUR_MS);
  open('with-people', 2 * HOUR_MS);
  calls.setStatus('with-people', 'away', 'billing');
  open('recent', HOUR_MS / 2);
  switchboard.closeOlderThan(HOUR_MS);
  const ends = ['lost', 'with-people', 'recent'].map((id) => calls.find(id)?.endReason);
  assert.deepEqual(ends, ['aborted', 'transferred', null]);
});

test('a call that is here is not closed, however old its record is', () => {
  const call = createScriptedCall();
  call.ring();
  call.switchboard.closeOlderThan(-HOUR_MS);
  assert.deepEqual(
    call.calls.listOpen().map(({ status }) => status),
    ['live'],
  );
  call.switchboard.handOver();
});
