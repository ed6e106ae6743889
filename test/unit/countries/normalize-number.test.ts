import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeNumber } from '../../../src/countries/normalize-number.ts';

const NUMBERS: readonly (readonly [written: string, country: string, number: string | undefined])[] = [
  ['020 7946 0000', 'GB', '+442079460000'],
  ['+44 (0)20 7946 0000', 'GB', '+442079460000'],
  ['0044 20 7946-0000', 'GB', '+442079460000'],
  ['442079460000', 'GB', '+442079460000'],
  ['011442079460000', 'US', '+442079460000'],
  ['0011442079460000', 'AU', '+442079460000'],
  ['07700900123', 'GB', '+447700900123'],
  ['(212) 555-0123', 'US', '+12125550123'],
  ['1-212-555-0123', 'CA', '+12125550123'],
  ['5550123', 'US', undefined],
  ['089 1234', 'DE', '+49891234'],
  ['0151 12345678', 'DE', '+4915112345678'],
  ['0664 1234567', 'AT', '+436641234567'],
  ['044 668 18 00', 'CH', '+41446681800'],
  ['912 34 56 78', 'ES', '+34912345678'],
  ['01 99 00 12 34', 'FR', '+33199001234'],
  ['(01) 677 0000', 'IE', '+35316770000'],
  ['1300 123 456', 'AU', '+611300123456'],
  ['020 7946 0000 ext 12', 'GB', '+442079460000'],
  ['101', 'GB', undefined],
  ['110', 'DE', undefined],
  ['anonymous', 'GB', undefined],
  ['', 'GB', undefined],
  ['+', 'GB', undefined],
  ['02079460000,dial', 'GB', undefined],
  ['0123%40outside&PJSIP/00441234567890', 'GB', undefined],
  ['+442079460000', 'XX', undefined],
];

for (const [written, country, number] of NUMBERS) {
  test(`"${written}" in ${country} is ${number ?? 'no number'}`, () => {
    assert.equal(normalizeNumber(written, country), number);
  });
}

test('a number in its one form stays as it is, in every country', () => {
  for (const [, , number] of NUMBERS)
    for (const country of ['GB', 'US', 'DE'])
      if (number !== undefined) assert.equal(normalizeNumber(number, country), number);
});
