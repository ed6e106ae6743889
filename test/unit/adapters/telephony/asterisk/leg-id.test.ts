import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLegId } from '../../../../../src/adapters/telephony/asterisk/leg-id.ts';

const CALL = '11111111-2222-4333-8444-555555555555';

test('a random UUID is the leg of a caller', () => {
  assert.deepEqual(readLegId(CALL), { callId: CALL, purpose: 'caller' });
});

test('a leg of the office says what it is for, and which call it serves', () => {
  const of = (digit: string) => readLegId(`11111111-2222-${digit}333-8444-555555555555`);
  assert.deepEqual(of('c'), { callId: CALL, purpose: 'consult' });
  assert.deepEqual(of('d'), { callId: CALL, purpose: 'desk' });
  assert.deepEqual(of('e'), { callId: CALL, purpose: 'listen' });
});

test('a UUID of any other version is a caller’s, and stays as it is', () => {
  const other = '11111111-2222-7333-8444-555555555555';
  assert.deepEqual(readLegId(other), { callId: other, purpose: 'caller' });
});
