import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined } from '../../../src/media/joined.ts';

test('pieces stand one after the other', () => {
  const pieces = [Int16Array.of(1, 2), new Int16Array(), Int16Array.of(-3)];
  assert.deepEqual([...joined(pieces)], [1, 2, -3]);
});

test('nothing joined is nothing', () => {
  assert.equal(joined([]).length, 0);
});

test('the whole is a copy', () => {
  const piece = Int16Array.of(1);
  const whole = joined([piece]);
  piece[0] = 9;
  assert.deepEqual([...whole], [1]);
});
