import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unfinishedMessage } from '../../../src/reception/unfinished-message.ts';
import { desk, plays, TUESDAY_2PM } from './desk.ts';

test('a caller who hangs up in the middle of a message leaves what was told, and nothing otherwise', async () => {
  const begun = await plays('start\ncaller: take a message\ncaller: Mary Brown');
  const fresh = await plays('start\ncaller: take a message');
  const turn = { callId: 'c1', callerNumber: '0207946', nowMs: TUESDAY_2PM };
  const left = unfinishedMessage(desk, { ...turn, state: begun.state() });
  assert.equal(left?.callerName, 'Mary Brown');
  assert.equal(left?.callbackNumber, '0207946');
  assert.equal(left?.kind, 'missed-call');
  assert.equal(unfinishedMessage(desk, { ...turn, state: fresh.state() }), undefined);
});
