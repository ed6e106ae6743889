import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callerNumberOf } from '../../../src/countries/caller-number.ts';
import { COUNTRIES } from '../../../src/countries/countries.ts';

const PLACEHOLDERS = [
  ...[
    '',
    ' ',
    '-',
    '+',
    '0',
    '1',
    '+1',
    '+44',
    'anonymous',
    'Anonymous',
    'UNAVAILABLE',
    'private',
    'withheld',
  ],
  ...['restricted', 'unknown', 'None', 'null', 'anonymous@anonymous.invalid', 'anonymous1', 'sip'],
  // As words are spelled on the keys of a phone.
  ...['+266696687', '266696687', '7378742833', '+7378742833', '2562533', '8656696', '86282452253', '7748283'],
  ...['17378742833', '94844353', '443336'],
  ...[
    '000',
    '0000',
    '0000000000',
    '+440000000000',
    '1111111111',
    '9999999',
    '+15555555555',
    '+1 555-555-5555',
  ],
  ...['123456789', '0123456789', '1234567890', '987654321'],
  ...['999', '112', '911', '123456789012345678901'],
];

test('a placeholder for a number that is withheld is no number', () => {
  for (const shown of PLACEHOLDERS) assert.equal(callerNumberOf(shown, []), null, shown);
});

const NUMBERS = [
  ...['10', '42', '101', '200', '222', '7777', '1234', '12345', '110', '6000'],
  ...['02079460123', '+442079460123', '+44 20 7946 0123', '07700900123', '+12025550123', '2025550111'],
  ...['+491701234567', '0049301234567', '5551234', '+61491570006', '07000000123', '+1 (202) 555-0100'],
];

test('extensions and numbers that lead to somebody are kept as they are shown', () => {
  for (const shown of NUMBERS) assert.equal(callerNumberOf(shown, []), shown);
});

test("the emergency numbers of the office's country are nobody's", () => {
  for (const { emergencyNumbers } of COUNTRIES.values())
    for (const number of emergencyNumbers)
      assert.equal(callerNumberOf(number, emergencyNumbers), null, number);
});
