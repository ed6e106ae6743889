import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenNumber } from '../../../src/reception/telephone-digits.ts';

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
