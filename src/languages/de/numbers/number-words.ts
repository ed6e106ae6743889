import type { NumberWords, Rewriting } from '../../../reception/understand/numbers/number-words.ts';
import { aroundDigits } from './around-digits.ts';
import { countAt } from './count.ts';
import { DIGIT, OF_A_KIND, TIMES } from './digit-words.ts';
import { normalForm } from './normal-form.ts';
import { REWORDED } from './rewording.ts';

const DAY = '(?<![\\d.])(?:0?[1-9]|[12]\\d|3[01])';
const MONTH =
  '(?:januar|jänner|februar|feber|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)';

const WRITTEN: readonly Rewriting[] = [
  [/\b\d{1,2}(?:[:.]\d{2})? ?uhr(?: [0-5]\d\b)?/g, ' clock '],
  [/\b(um|ab|bis|gegen|von|vor|nach) \d{1,2}\.\d{2}\b(?!\.)/g, '$1 clock '],
  [new RegExp(`${DAY}\\. ?(?:0?[1-9]|1[0-2])\\.(?: ?(?:19|20)\\d{2}|\\d{2})?(?![\\d.])`, 'g'), ' date '],
  [new RegExp(`${DAY}\\. ?${MONTH}(?: (?:19|20)\\d{2})?`, 'g'), ' date '],
  [/(?<![\d.])\d{1,2}\. ?(?=stock|etage|og\b|obergeschoss)/g, ' date '],
  [/(?<![\d,.])\d[\d,.]{0,10}(?:-| )?(?:euro|eur|franken|chf|rappen|cent)\b/g, ' money '],
  // "39,5", and no part of "030, 12".
  [/(?<![\d.,/-] ?)[1-9]\d?,\d\b(?! ?[\d,])/g, ' money '],
  [/\b(?:durchwahl|apparat|app|dw|nebenstelle|nst|klappe)[.:]? ?(?=\d)/g, ' durchwahl '],
];

/** The German words in and around a telephone number. */
export const numberWordsDe: NumberWords = {
  ...aroundDigits,
  normalise: normalForm,
  written: WRITTEN,
  reworded: REWORDED,
  digits: DIGIT,
  ofAKind: OF_A_KIND,
  times: TIMES,
  homophones: new Map(),
  plus: new Set(['plus']),
  countAt,
  fromTheStart:
    /\b(?:(?:noch ?mal )?(?:ganz )?von (?:vorne?|anfang an|neuem)|(?:ich )?fang(?:e|en wir)? (?:noch ?mal |wieder )?(?:neu )?(?:von (?:vorne?|anfang) )?an|noch ?mal (?:ganz )?(?:neu|anfangen)|neu anfangen|alles (?:zurueck|noch ?mal)|vergessen sie (?:das|es|die)|streichen sie (?:das|die))\b/,
  restart:
    /\b(?:nein (?:nein|sorry|entschuldigung|warten sie|moment|stopp?|falsch|quatsch|doch nicht)|entschuldigung|entschuldigen sie|tschuldigung|verzeihung|pardon|sorry|(?<!im )(?<!einen )moment(?: mal)?|ich mein(?:e|te)|korrektur|ich korrigiere|richtig (?:ist|waere|lautet)|vielmehr|besser gesagt|quatsch|falsch|verkehrt|stimmt nicht|nein|nee|noe|warten sie|warte(?: mal)?|stopp?)\b/,
  hesitation: /(?<!\bnein )\b(?:(?:einen )?moment(?: mal)?|warten sie(?: mal)?|warte(?: mal)?|stopp?)\b/,
  finished:
    /\b(?:das (?:war|ist) (?:dann )?(?:es|schon|alles|die (?:ganze|komplette|vollstaendige) nummer)(?: (?:dann|schon|auch schon|gewesen))?|das wars(?: (?:dann|schon|auch schon))?|mehr (?:ist (?:es|das|da) nicht|kommt (?:da )?nicht(?: mehr)?|hab(?:e)? ich nicht|nicht)|mehr ziffern (?:hat sie nicht|sind es nicht)|kommt nichts mehr|nichts mehr|fertig|ende(?: der nummer)?|raute|raute ?taste)(?: pause)?(?: (?:danke|dankeschoen|vielen dank))?$/,
};
