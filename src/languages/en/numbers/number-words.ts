import type { NumberWords, Rewriting } from '../../../reception/understand/numbers/number-words.ts';
import { normalise } from '../words.ts';
import { aroundDigits } from './around-digits.ts';
import { countAt } from './count.ts';
import { DIGIT, DIGITS_OF_A_KIND, TIMES } from './digit-words.ts';
import { REWORDED } from './rewording.ts';

const WRITTEN: readonly Rewriting[] = [
  [/\b\d{1,2}[:.]\d{2} ?(?:am|pm|a\.m|p\.m)\b/g, ' clock '],
  [/\b\d{1,2} ?(?:am|pm|a\.m|p\.m)\b/g, ' clock '],
  [/\b\d+(?:st|nd|rd|th)\b/g, ' date '],
  [/\b(?:extension|extn|ext|xtn|x)\.?(?=\d)/g, ' extension '],
  [/(?<=\d)ext\.?(?=\d)/g, ' extension '],
  [/\bo(?=\d)/g, '0'],
];

/** The English words in and around a telephone number. */
export const numberWordsEn: NumberWords = {
  ...aroundDigits,
  normalise,
  written: WRITTEN,
  reworded: REWORDED,
  digits: DIGIT,
  ofAKind: DIGITS_OF_A_KIND,
  times: TIMES,
  homophones: new Map(Object.entries({ to: '2', too: '2', for: '4', ate: '8', won: '1' })),
  plus: new Set(['plus']),
  countAt,
  fromTheStart:
    /\b(?:starting again|starting over|start again|start over|begin again|scratch that|forget that|ignore that|from the top|from the beginning|from the start|all over again)\b/,
  restart:
    /\b(?:no sorry|sorry|no wait|wait|i mean|i meant|correction|or rather|rather|make that|oops|whoops|no actually|actually|my mistake|that is wrong|that is not right|no)\b/,
  hesitation: /(?<!\bno )\bwait(?: a (?:moment|minute|second))?\b/,
  finished:
    /\b(?:(?:that|it) is (?:it|all|everything|the (?:whole |full |entire )?number|the lot|complete)|(?:hash|pound|hash key|pound key|pound sign|finished|done|over|end of number|nothing else|no more))$/,
};
