import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from '../../../../src/reception/understand/numbers.ts';

const NUMBERS: Readonly<Record<string, string>> = {
  'zero two zero seven nine four six zero one two three': '02079460123',
  'oh two oh': '020',
  'double seven one': '771',
  'triple four double oh': '44400',
  'treble 5': '555',
  'twenty three forty five': '2345',
  'twenty oh three': '2003',
  'nineteen eleven': '1911',
  'eight hundred two three': '80023',
  '020 7946 0123': '02079460123',
  '(020) 7946-0123.': '02079460123',
  '+44 20 7946 0123': '+442079460123',
  'plus four four two oh': '+4420',
  "yes it's oh seven seven": '077',
  'seven nine for six': '7946',
  'i will wait for you': '',
  'one two three no sorry four five six': '456',
  'my number is zero one two sorry': '012',
  '': '',
  plus: '',
  'I have one question': '1',
};

for (const [words, digits] of Object.entries(NUMBERS)) {
  test(`"${words}" is ${digits || 'no number'}`, () => assert.equal(readNumber(words), digits));
}
