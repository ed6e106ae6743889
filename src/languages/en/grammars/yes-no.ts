import type { Grammar } from '../../../core/grammar.ts';

const YES: Grammar = {
  anyOf: [
    'yes',
    'yes please',
    'yeah',
    'yep',
    'yes that is right',
    "yes that's right",
    "that's right",
    'that is right',
    'that is correct',
    "that's correct",
    'correct',
    'right',
    'sure',
    'okay',
    'exactly',
    'of course',
    "that's fine",
  ],
};

const NO: Grammar = {
  anyOf: [
    'no',
    'no thank you',
    'nope',
    'no thanks',
    'not really',
    'that is wrong',
    "that's wrong",
    'wrong',
    'no that is wrong',
  ],
};

export const YES_NO_GRAMMAR: Grammar = { anyOf: [YES, NO] };
