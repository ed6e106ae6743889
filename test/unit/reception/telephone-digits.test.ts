import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenNumber, writtenNumber } from '../../../src/reception/telephone-digits.ts';

test('digits are apart, in groups of three and four', () => {
  assert.equal(spokenNumber('020', 'plus'), '0 2 0');
  assert.equal(spokenNumber('0207', 'plus'), '0 2 0 7');
  assert.equal(spokenNumber('02079460123', 'plus'), '0 2 0, 7 9 4 6, 0 1 2 3');
  assert.equal(spokenNumber('+442079460123', 'plus'), 'plus 4 4 2 0, 7 9 4 6, 0 1 2 3');
});

test('no digit is lost, whatever the length', () => {
  for (let length = 1; length <= 15; length += 1) {
    const number = '123456789012345'.slice(0, length);
    assert.equal(spokenNumber(number, 'plus').replace(/\D/g, ''), number);
  }
});

test('a written number is grouped as its country writes it, and half a number is in groups', () => {
  assert.equal(writtenNumber('+49941123456', 'plus', 'DE'), '+49 941 123456');
  assert.equal(writtenNumber('01701234567', 'plus', 'DE'), '0170 1234567');
  assert.equal(writtenNumber('+442079460123', 'plus', 'GB'), '+44 20 7946 0123');
  assert.equal(writtenNumber('02079460123', 'plus', 'GB'), '020 7946 0123');
  assert.equal(writtenNumber('+34612345678', 'plus', 'ES'), '+34 612 34 56 78');
  assert.equal(writtenNumber('0170', 'plus', 'DE'), '0170');
  assert.equal(writtenNumber('12345678901234567', 'plus', 'DE').replaceAll(' ', ''), '12345678901234567');
});
