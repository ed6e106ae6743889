import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersEn } from '../../../../../src/languages/en/numbers/numbers-en.ts';

/** What is heard of a number: its digits, `whole` where they are all, `x` with the extension. */
const read = (text: string, country = 'GB'): string => {
  const { digits, isWhole, extension } = numbersEn.number(text, country);
  return [digits, isWhole ? 'whole' : '', extension === null ? '' : `x${extension}`]
    .filter((each) => each !== '')
    .join(' ');
};

const NUMBERS: Readonly<Record<string, string>> = {
  'zero two zero seven nine four six zero one two three': '02079460123 whole',
  'oh two oh': '020',
  'double seven one': '771',
  'triple four double oh': '44400',
  'treble 5': '555',
  'two sevens': '77',
  'three zeroes': '000',
  'twenty three forty five': '2345',
  'twenty oh three': '2003',
  'nineteen eleven': '1911',
  'eight hundred two three': '80023',
  'eight thousand': '8000',
  'twelve hundred': '1200',
  'seventy seven hundred': '7700',
  '9 hundred one': '9001',
  'nine hundred and twelve': '912',
  'two hundred and four': '204',
  '020 7946 0123': '02079460123 whole',
  '(020) 7946-0123.': '02079460123 whole',
  '+44 20 7946 0123': '+442079460123 whole',
  'plus four four two oh': '+4420',
  "yes it's oh seven seven": '077',
  'seven nine for six': '7946',
  'i will wait for you': '',
  'one two three no sorry four five six': '456',
  'my number is zero one two sorry': '012',
  'oh two oh wait seven nine four six oh one two three': '02079460123 whole',
  '07700 900124 wait 123': '07700900123 whole',
  "two four that's all": '24',
  '': '',
  plus: '',
  'I have one question': '',
  "it's twenty to nine": '',
  'the twenty fifth': '',
  '9:30 on the 25th, 4/5/2026, £12.50': '',
  'four four seven seven double oh nine double oh one two three': '+447700900123 whole',
  'apartment #45': '',
  '020 7946 0123 #45': '02079460123 whole x45',
};

for (const [words, digits] of Object.entries(NUMBERS)) {
  test(`"${words}" is ${digits || 'no number'}`, () => assert.equal(read(words), digits));
}

test('words that every object knows are words', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
    assert.equal(read(`${word} double ${word} two ${word} hundred plus ${word}`), '');
  }
});

test('without a country that is known, any number of some length is whole', () => {
  assert.equal(read('oh two oh seven', 'XX'), '0207');
  assert.equal(read('oh two oh seven nine four six oh one two three', 'XX'), '02079460123 whole');
});

test('twenty thousand characters of anything are read at once', () => {
  const texts = [
    '7 ',
    '07700 900123 ',
    'oh ',
    'to 2 ',
    'not ',
    '(',
    '+ ',
    '# 4 ',
    '1-',
    'sorry 0 ',
    'ends in 4 ',
    'x',
    ', ',
  ];
  for (const text of texts) {
    const begunMs = performance.now();
    const { digits } = numbersEn.number(text.repeat(20_000 / text.length), 'GB');
    assert.ok(digits.length <= 15, `${text}: ${digits.length} digits`);
    assert.ok(performance.now() - begunMs < 500, `${text}: ${performance.now() - begunMs} ms`);
  }
});
