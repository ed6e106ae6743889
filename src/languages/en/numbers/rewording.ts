import type { Rewriting } from '../../../reception/understand/numbers/number-words.ts';
import { DIGIT, TEEN, TENS } from './digit-words.ts';

/** Positions within a number, as one word. */
const POSITIONS: readonly Rewriting[] = [
  [/\b(?:at|on) the (?:very )?end\b/g, ' finally '],
  [
    /\b(?:the )?last (?:(?:one|two|three|four|five|six|couple of|few|\d) )?(?:digits?|numbers?|figures?|bit|part|one)\b/g,
    ' ending ',
  ],
  [/\b(?:the )?last (?:two|three|four|five|six|\d)(?= (?:is|are|should|was|were)\b)/g, ' ending '],
  [/\b(?:ends|end|ending|finishes|finishing)(?: up)?(?: (?:in|with|on))?\b/g, ' ending '],
  [
    /\b(?:the )?first (?:(?:one|two|three|four|five|six|couple of|few|\d) )?(?:digits?|numbers?|figures?|bit|part)\b/g,
    ' beginning ',
  ],
  [/\b(?:starts|begins|starting|beginning)\b(?! again| over)(?: (?:in|with|on))?/g, ' beginning '],
];

const SAID_DIGITS = `(?:(?:\\d+|${[...DIGIT.keys(), ...TEEN.keys(), ...TENS.keys(), 'double'].join('|')}) ){1,4}`;
/** Ways to say "not this but that". */
const REPLACED: readonly Rewriting[] = [
  [
    new RegExp(
      `\\b(?:replace|change|swap) (?:the |a |that )?(${SAID_DIGITS})(?:with|to|by|into|for) (?:a |an )?`,
      'g',
    ),
    'not $1but ',
  ],
  [
    new RegExp(
      `\\b(?:the )?(${SAID_DIGITS})(?:should (?:be|have been)|is (?:really|actually)) (?:a |an )?`,
      'g',
    ),
    'not $1but ',
  ],
  [/\b(?:instead of|in place of|rather than)(?: (?:a|an|the))? /g, 'not '],
];

/** Positions within a number, and "not this but that", each in one form. */
export const REWORDED: readonly Rewriting[] = [...POSITIONS, ...REPLACED];
