import type { Grammar } from '../../../core/grammar.ts';
import { numbersEn } from '../numbers/numbers-en.ts';
import { PERSON } from './open.ts';

const DIGIT: Grammar = { anyOf: numbersEn.digitWords };

const CARRIER: Grammar = {
  anyOf: [
    'my number is',
    'the number is',
    "it's",
    'it is',
    'yes',
    'no',
    'no use',
    'use',
    'call me on',
    'plus',
  ],
};

/** A dictated number of two digits or more: one alone would be heard in every cough. */
export function digitsGrammar(): Grammar {
  const piece: Grammar = { anyOf: [DIGIT, { sequence: [{ anyOf: ['double', 'triple'] }, DIGIT] }] };
  const extension: Grammar = { sequence: ['extension', piece, { repeat: piece }] };
  return {
    anyOf: [
      { sequence: [{ optional: CARRIER }, piece, { repeat: piece }, { optional: extension }] },
      extension,
      'another number',
      'my other number',
      'my mobile',
      'the same number',
      'this number',
      'the number i am calling from',
      'repeat that',
      'never mind',
      'goodbye',
      PERSON,
    ],
  };
}
