import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialledInside } from '../../../src/countries/dialled-inside.ts';

const NUMBERS: readonly [number: string, country: string, dialled: string][] = [
  ['+447700900123', 'GB', '07700900123'],
  ['07700900123', 'GB', '07700900123'],
  ['+4930123456', 'GB', '004930123456'],
  ['+4930123456', 'DE', '030123456'],
  ['+34911234567', 'ES', '911234567'],
  ['+12025550123', 'US', '12025550123'],
  ['+447700900123', 'US', '011447700900123'],
  ['101', 'GB', '101'],
];

for (const [number, country, dialled] of NUMBERS)
  test(`${number} is dialled as ${dialled} in ${country}`, () => {
    assert.equal(dialledInside(number, country), dialled);
  });
