import type { Grammar } from '../../../core/grammar.ts';
import { FIRSTS, MONTHS, ONES, TEENS, TENTHS } from '../hours/calendar-words.ts';
import { PERSON } from './open.ts';

const CARRIER: Grammar = {
  anyOf: ['i was born on', 'it is', "it's", 'my date of birth is', 'my birthday is', 'no'],
};

const ONE: Grammar = { anyOf: ONES };
const MONTH: Grammar = { anyOf: MONTHS };
const NTH: Grammar = {
  anyOf: [
    ...FIRSTS,
    ...TENTHS,
    'twentieth',
    'thirtieth',
    { sequence: ['twenty', { anyOf: FIRSTS }] },
    'thirty first',
  ],
};
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UP_TO_NINETY_NINE: Grammar = {
  anyOf: [{ sequence: [{ anyOf: TENS }, { optional: ONE }] }, ...TEENS],
};
const YEAR: Grammar = {
  anyOf: [
    UP_TO_NINETY_NINE,
    { sequence: ['nineteen', { anyOf: [UP_TO_NINETY_NINE, { sequence: ['oh', ONE] }] }] },
    {
      sequence: [
        'two thousand',
        { optional: { sequence: [{ optional: 'and' }, { anyOf: [...ONES, ...TEENS] }] } },
      ],
    },
    { sequence: ['twenty', { anyOf: [...TEENS, { sequence: ['twenty', { optional: ONE }] }] }] },
  ],
};
const NUMBER: Grammar = {
  anyOf: [...ONES, ...TEENS, { sequence: [{ anyOf: ['twenty', 'thirty'] }, { optional: ONE }] }],
};

/** A date of birth with the name of a month, or in numbers. */
export function birthDateGrammar(): Grammar {
  return {
    anyOf: [
      {
        sequence: [
          { optional: CARRIER },
          {
            anyOf: [
              { sequence: [{ optional: 'the' }, NTH, { optional: 'of' }, MONTH, YEAR] },
              { sequence: [MONTH, { optional: 'the' }, NTH, YEAR] },
              { sequence: [NUMBER, NUMBER, YEAR] },
            ],
          },
        ],
      },
      'i would rather not say',
      'i do not know',
      'repeat that',
      'never mind',
      'goodbye',
      PERSON,
    ],
  };
}
