import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengthOfNumber } from '../../../src/countries/length-of-number.ts';

/** For each count of digits from the first: `-` too short, `=` whole, `+` too long. */
const picture = (digits: string, country: string) =>
  [...digits]
    .map((_, index) => lengthOfNumber(digits.slice(0, index + 1), country))
    .map((length) => ({ 'too-short': '-', whole: '=', 'too-long': '+' })[length])
    .join('');

test('a number is whole at its last digit, and too long one later', () => {
  assert.equal(picture('020794600001', 'GB'), '----------=+');
  assert.equal(picture('077009001231', 'GB'), '----------=+');
  assert.equal(picture('21255501231', 'US'), '---------=+');
  assert.equal(picture('121255501231', 'US'), '----------=+');
  assert.equal(picture('9123456781', 'ES'), '--------=+');
  assert.equal(picture('01990012341', 'FR'), '---------=+');
  assert.equal(picture('0446681800', 'CH'), '---------=');
});

test('a number of a country with several lengths may be whole and still go on', () => {
  assert.equal(picture('0891234567', 'DE'), '-----=====');
  assert.equal(lengthOfNumber('01511234567', 'DE'), 'too-short');
  assert.equal(lengthOfNumber('015112345678', 'DE'), 'whole');
});

test('a number with a plus has the length of its own country', () => {
  assert.equal(picture('+442079460000', 'US').slice(-2), '-=');
});

test('a country that is not known keeps nobody waiting', () => {
  assert.equal(lengthOfNumber('123', 'XX'), 'whole');
});
