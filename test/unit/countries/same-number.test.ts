import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameNumber } from '../../../src/countries/same-number.ts';

const SAME: readonly (readonly [string, string, string | undefined])[] = [
  ['07700 900123', '+447700900123', 'GB'],
  ['0044 7700 900123', '07700-900123', 'GB'],
  ['+44 (0)7700 900123', '07700900123', 'GB'],
  ['030 901820', '+4930901820', 'DE'],
  ['(202) 555-0143', '+12025550143', 'US'],
  ['1 202 555 0143', '2025550143', 'US'],
  ['101', '101', 'GB'],
  ['07700 900123', '7700900123', undefined],
];
const DIFFERENT: readonly (readonly [string, string, string | undefined])[] = [
  ['07700 900123', '07700 900124', 'GB'],
  ['07700 900123', '+497700900123', 'GB'],
  ['101', '0101', 'GB'],
  ['900123', '07700900123', 'GB'],
  ['', 'anonymous', 'GB'],
];

test('a number is the same however it is written, and another one is not', () => {
  for (const [a, b, country] of SAME) {
    assert.ok(sameNumber(a, b, country), `${a} and ${b}`);
    assert.ok(sameNumber(b, a, country), `${b} and ${a}`);
  }
  for (const [a, b, country] of DIFFERENT) assert.ok(!sameNumber(a, b, country), `${a} and ${b}`);
});
