import type { Grammar } from '../../../core/grammar.ts';
import { GIVEN_NAMES, SURNAMES } from '../names.ts';
import { PERSON } from './open.ts';

const CARRIER: Grammar = {
  anyOf: [
    'my name is',
    "my name's",
    "it's",
    'it is',
    'this is',
    'i am',
    "i'm",
    'the name is',
    'yes',
    'no it is',
  ],
};

const TITLE: Grammar = { anyOf: ['mister', 'mrs', 'miss', 'ms', 'doctor'] };

const LETTER: Grammar = { anyOf: [...'abcdefghijklmnopqrstuvwxyz'] };
/** Longer names are rarely spelled, and never without a pause. */
const MORE_LETTERS = 9;

/** A spoken name, a spelled one, or both. */
export function nameGrammar(): Grammar {
  const given: Grammar = { anyOf: GIVEN_NAMES };
  const surname: Grammar = { anyOf: SURNAMES };
  // Fewer letters would be heard in any breath. Counted out, because an engine expects the words of a grammar with
  // an open repetition to be many and short, and then turns names away.
  const spelled: Grammar = {
    sequence: [LETTER, LETTER, LETTER, ...Array<Grammar>(MORE_LETTERS).fill({ optional: LETTER })],
  };
  return {
    anyOf: [
      {
        sequence: [{ optional: CARRIER }, { anyOf: [{ sequence: [given, { optional: surname }] }, surname] }],
      },
      { sequence: [{ optional: CARRIER }, TITLE, { optional: given }, surname] },
      { sequence: [{ optional: { anyOf: [given, surname] } }, spelled] },
      'i would rather not say',
      'repeat that',
      'never mind',
      'goodbye',
      PERSON,
    ],
  };
}
