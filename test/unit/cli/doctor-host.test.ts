import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diskFinding } from '../../../src/cli/doctor-host.ts';

test('a disk that fills warns first and fails then', () => {
  assert.equal(diskFinding(50e9).status, 'ok');
  assert.equal(diskFinding(0.5e9).status, 'warn');
  assert.equal(diskFinding(0.05e9).status, 'fail');
});
