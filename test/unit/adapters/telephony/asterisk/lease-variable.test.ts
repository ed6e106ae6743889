import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaseVariable } from '../../../../../src/adapters/telephony/asterisk/lease-variable.ts';

test('two daemons on one PBX have two leases, and one that is alone has the one the dialplan always had', () => {
  const names = ['attendant', 'second', 'third.office'].map(leaseVariable);
  assert.deepEqual(names, ['ATT_UP', 'ATT_UP_second', 'ATT_UP_third.office']);
});
