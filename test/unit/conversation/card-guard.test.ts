import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CardReader, guardCards, guardKeys, NO_CARD } from '../../../src/conversation/card-guard.ts';
import { cardDe } from '../../../src/languages/de/card.ts';
import { cardEn } from '../../../src/languages/en/card.ts';
import { cardEs } from '../../../src/languages/es/card.ts';

/** Numbers as networks give them to testers, and more of each kind by their check digit. */
const GIVEN = [
  '4111111111111111',
  '4012888888881881',
  '4242424242424242',
  '4000056655665556',
  '5555555555554444',
  '5105105105105100',
  '5200828282828210',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
  '6011000990139424',
  '30569309025904',
  '38520000023237',
  '3530111333300000',
  '3566002020360505',
  '6205500000000000004',
];
const BEGINNINGS = [
  ['4', 16],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['37', 15],
  ['6011', 16],
  ['36', 14],
  ['3530', 16],
] as const;

function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((before, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return before + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const MADE = BEGINNINGS.flatMap(([beginning, length]) =>
  Array.from({ length: 5 }, (_, n) => {
    const body = (beginning + String((n + 3) * 982_451_653_917).repeat(2)).slice(0, length - 1);
    return body + checkDigit(body);
  }),
);
const NUMBERS = [...new Set([...GIVEN, ...MADE])];

const WORDS = {
  en: 'zero one two three four five six seven eight nine'.split(' '),
  de: 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
};
const READERS: Readonly<Record<keyof typeof WORDS, CardReader>> = { en: cardEn, de: cardDe, es: cardEs };
const inGroups = (number: string) => number.match(/.{1,4}/g) ?? [];

/** What is left of a conversation, after everything that was taken back. */
function left(turns: readonly string[], guard: typeof guardKeys): string {
  let memory = NO_CARD;
  const kept: string[] = [];
  for (const turn of turns) {
    const { text, isCard, turnsBefore, memory: next } = guard(turn, memory);
    memory = next;
    if (isCard) kept.splice(kept.length - turnsBefore, turnsBefore);
    kept.push(text);
  }
  return kept.join(' ');
}

test(`of ${NUMBERS.length} cards, spoken in three languages, written by an engine and keyed, not one digit is left`, () => {
  assert.ok(NUMBERS.length * 6 > 100);
  for (const number of NUMBERS) {
    for (const tag of ['en', 'de', 'es'] as const) {
      const guard = (text: string, memory: typeof NO_CARD) => guardCards(text, memory, READERS[tag]);
      const spoken = [...number].map((digit) => WORDS[tag][Number(digit)]).join(' ');
      const noWord = new RegExp(WORDS[tag].join('|'));
      assert.doesNotMatch(left([spoken], guard), noWord, `${tag} ${number}`);
      const groups = inGroups(number).map((group) =>
        [...group].map((digit) => WORDS[tag][Number(digit)]).join(' '),
      );
      assert.doesNotMatch(left(groups, guard), noWord, `${tag} ${number} in groups`);
      for (const written of [number, inGroups(number).join(' '), inGroups(number).join('-')])
        assert.doesNotMatch(left([written], guard), /\d/, `${tag} ${written}`);
    }
    assert.doesNotMatch(left([number], guardKeys), /\d/, number);
    // Among the keys of one card there may be a shorter one: the last key is then no part of any.
    assert.match(left([...number], guardKeys), /^\[card number\]( \d)?$/, `${number}, key by key`);
  }
});

const ANNOUNCED: readonly (readonly [keyof typeof WORDS, ...string[]])[] = [
  ['en', 'my card number is', '4111', '1111', '1111 1112'],
  ['en', 'the number of my credit card is 4111 1111 1111 1112'],
  ['en', 'it is a visa card 4111 1111 1111 1112'],
  ['en', '4111 1111 1111 1111', 'the security code is 123'],
  ['en', 'four double one one one one one one one one one one one one one one and it expires 12 27'],
  ['de', 'meine kartennummer ist', '4111', '1111', '1111 1112'],
  ['de', 'einundvierzig elf elf elf elf elf elf elf', 'die prüfnummer ist 123'],
  ['es', 'el número de mi tarjeta es', '4111', '1111', '1111 1112'],
  ['es', '4111 1111 1111 1111', 'el código de seguridad es 123'],
];

test('what belongs to a card by what is said of it is left out, also where a digit was misheard', () => {
  for (const [tag, ...turns] of ANNOUNCED) {
    const guard = (text: string, memory: typeof NO_CARD) => guardCards(text, memory, READERS[tag]);
    assert.doesNotMatch(left(turns, guard), /\d{3}|four|elf|double/, turns.join(' | '));
  }
});

const NO_CARDS: readonly (readonly [keyof typeof WORDS, ...string[]])[] = [
  ['en', 'call me back on 07700 900123', '07700 900123'],
  ['en', '+44 7700 900123'],
  ['en', 'oh seven seven double oh nine hundred one two three'],
  ['en', 'i lost my credit card on the 12th of november 2025'],
  ['en', 'my insurance card number is A123'],
  ['en', 'my date of birth is 12 4 1980'],
  ['en', 'order 4111 2222'],
  ['de', 'null drei null neun null eins acht zwei null', 'null drei null neun null eins acht zwei null'],
  ['de', 'meine versichertenkarte ist abgelaufen'],
  ['es', 'seis cinco cero uno dos tres cuatro cinco seis seis cinco cero uno dos tres cuatro cinco seis'],
  ['es', '650 123 456 650 123 456'],
];

test('telephone numbers, dates and other numbers are no cards', () => {
  for (const [tag, ...turns] of NO_CARDS) {
    const guard = (text: string, memory: typeof NO_CARD) => guardCards(text, memory, READERS[tag]);
    assert.equal(left(turns, guard), turns.join(' '));
  }
});

test('a text of any length is looked through in time', () => {
  const startedMs = performance.now();
  guardCards('one two three '.repeat(5000), NO_CARD, cardEn);
  assert.ok(performance.now() - startedMs < 2000);
});
