import type { Rewriting } from '../../../reception/understand/numbers/number-words.ts';
import { DIGIT, OF_A_KIND, TEEN, TENS } from './digit-words.ts';

const DIGIT_WORD = `(?:\\d+|${[...DIGIT.keys(), ...TEEN.keys(), ...TENS.keys(), ...OF_A_KIND.keys()].join('|')}|doppel|zweimal|[a-z]{3,24}(?:zig|ssig)|[a-z]{0,12}hundert[a-z]{0,24})`;
/** A digit, or all that were said in one go. */
const SAID = `(?<!${DIGIT_WORD} )((?:${DIGIT_WORD} ){1,12})`;
const COUNT = '(?:eine|zwei|zwo|beiden|drei|vier|fuenf|sechs|paar|[1-6])';
const DIGITS = '(?:ziffern?|zahl(?:en)?|nummern?|stellen?|zeichen)';
const A = '(?:eine?|einer|einen|ne|die|der|den|das)';

/** Signs and spaces that are said, and times a digit is said. */
const PLAIN: readonly Rewriting[] = [
  [/\b(?:in klammern|klammer (?:auf|zu)|eckige klammer)\b/g, ' klammer '],
  [/\bgefolgt von\b/g, ' dann '],
  [
    /\b(?:und dann|danach|dann|und)(?: (?:dann|noch|kommt|kommen|folgt|folgen|mal|eine|ne|die|wieder))+\b/g,
    ' dann ',
  ],
  [/\bdoppel(?:t|te)?[- ]?(?:die |eine )?(?=\S)/g, 'doppel '],
  [
    /\b(?:(?:zwei|zwo|2) ?(?:mal|x)|zweimal|zwomal)(?: hintereinander| nacheinander)?(?: die| eine| ne| den)?\b/g,
    'zweimal',
  ],
  [
    /\b(?:(?:drei|3) ?(?:mal|x)|dreimal|dreifach)(?: hintereinander| nacheinander)?(?: die| eine| ne| den)?\b/g,
    'dreimal',
  ],
  [
    /\b(?:(?:vier|4) ?(?:mal|x)|viermal)(?: hintereinander| nacheinander)?(?: die| eine| ne| den)?\b/g,
    'viermal',
  ],
];

/** Positions within a number, as one word. */
const POSITIONS: readonly Rewriting[] = [
  [/\b(?:und|dann|danach) (?:ganz )?(?:(?:am|zum) (?:ende|schluss)|hinten|zuletzt)\b/g, ' dann '],
  [
    new RegExp(
      `(?:\\b${A} )?${SAID}(?:am ende|hinten|zum schluss) (?:muss|muesste|soll|sollte|ist)(?: sein)?(?: eigentlich)? (?:${A} )?(?=${DIGIT_WORD})`,
      'g',
    ),
    'nicht $1 ending ',
  ],
  [/\b(?:ganz )?(?:(?:am|zum) (?:ende|schluss)|hinten)\b/g, ' ending '],
  [
    new RegExp(
      `\\b(?:die |der |den |das )?(?:(?:${COUNT} )?letzten?(?: ${COUNT})?) (?:${DIGITS}\\b|(?=(?:sind|ist|lauten|lautet|waren|muss|muessen|sollte|sollten)\\b))`,
      'g',
    ),
    ' ending ',
  ],
  [/\b(?:endet|enden|endend|endung|endziffern?|hoert)(?: (?:auf|mit|in))?\b/g, ' ending '],
  [
    /\bending (?:stimmt nicht|stimmen nicht|(?:ist|war|sind|waren) (?:falsch|verkehrt|nicht richtig))(?: (?:pause|es|das|die|sondern|richtig|ist|sind|waere|muss|soll|sollte))*/g,
    ' ending ',
  ],
  [
    /\b(?:die |der |den )?ersten? (?:(?:zwei|beiden|drei|vier|fuenf|paar|[1-6]) )?(?:ziffern?|zahl(?:en)?|nummern?|stellen?)\b/g,
    ' beginning ',
  ],
  [
    /\b(?:beginnt|beginnend|anfangend|faengt)(?: (?:mit|an mit))?\b|\bam anfang\b|(?<!von )\bvorne?\b/g,
    ' beginning ',
  ],
];

/** Ways to say "not this but that". */
const REPLACED: readonly Rewriting[] = [
  [
    new RegExp(
      `\\b(?:ersetzen|ersetze|tauschen|aendern|korrigieren)(?: sie| wir)?(?: mal)? (?:${A} )?${SAID}(?:durch|gegen|in|auf|zu) (?:${A} )?`,
      'g',
    ),
    'nicht $1 sondern ',
  ],
  [
    new RegExp(
      `\\b(?:machen sie |mach )?aus (?:${A} )?${SAID}(?:muss |wird |soll |machen sie )?${A} (?=${DIGIT_WORD})`,
      'g',
    ),
    'nicht $1 sondern ',
  ],
  [
    new RegExp(
      `(?:\\b${A} )?${SAID}(?:muss|muesste|soll|sollte|ist eigentlich|ist in wirklichkeit|ist)(?: sein)? (?:eine?|einer|ne) (?=${DIGIT_WORD})`,
      'g',
    ),
    'nicht $1 sondern ',
  ],
  [
    new RegExp(`(?:\\b${A} )?${SAID}(?:ist |war |sind |waren )?(?:falsch|verkehrt|stimmt nicht)\\b`, 'g'),
    'nicht $1 sondern ',
  ],
  [/\b(?:statt|anstatt|anstelle|an stelle)(?: von)?\b/g, 'nicht'],
];

/** Ways of saying one thing in one form. */
export const REWORDED: readonly Rewriting[] = [...PLAIN, ...POSITIONS, ...REPLACED];
