import assert from 'node:assert/strict';
import { test } from 'node:test';
import { silence } from '../../../src/media/silence.ts';

test('silence of a length is made once', () => {
  assert.equal(silence(160), silence(160));
  assert.deepEqual([...silence(3)], [0, 0, 0]);
});
