import { createNumberCorrectionReader } from '../../../reception/understand/numbers/number-correction.ts';
import { createNumberReader } from '../../../reception/understand/numbers/number-reader.ts';
import type { NumberReaders } from '../../../reception/understand/numbers/number-readers.ts';
import { DIGIT } from './digit-words.ts';
import { readLineChoice } from './line-choice.ts';
import { normalForm } from './normal-form.ts';
import { numberWordsDe } from './number-words.ts';

const NO_AREA_CODE =
  /^(?:(?:nein|nee|da|es|gibt|ich|wir|hab|habe|haben) ){0,4}(?:keine?|ohne)(?: eigene)?(?: (?:orts)?vorwahl)?\b|^(?:nein|nee|nichts|(?:das )?weiss ich nicht|ich weiss (?:es|sie) nicht)\b/;
const DIGITS_FOLLOW =
  /\b(?:durchwahl|nebenstelle|apparat|klappe|vorwahl|entschuldigung|sorry|verzeihung|moment|ich meine|korrektur|falsch|nein|nee|sondern|plus|doppel|zweimal|dreimal)(?: (?:nummer|ist|war|lautet|die|eine|es))*$/;
const AGREES =
  /^(?:(?:ach|oh|ok|okay|gut|also|so|und|aha) )*(?:ja|jawohl|jo|jep|genau|richtig|stimmt|korrekt|exakt|passt|das (?:ist (?:richtig|korrekt)|stimmt|passt))\b/;
const TAKEN_BACK = /\b(?:aber|nicht|nein|nee|falsch|doch|sondern|statt|moment|kein|keine|lieber)\b/;

/** Of the beginning or the end that is looked at. */
const MAX_CHARS = 200;

const readNumber = createNumberReader(numberWordsDe);

/** Telephone numbers in the words of German callers. */
export const numbersDe: NumberReaders = {
  number: readNumber,
  correctionOfNumber: createNumberCorrectionReader(readNumber, agrees),
  hasNoAreaCode: (text) => NO_AREA_CODE.test(normalForm(text.slice(0, MAX_CHARS))),
  lineChoice: readLineChoice,
  digitsFollow: (text) => DIGITS_FOLLOW.test(normalForm(text.slice(-MAX_CHARS))),
  digitWords: [...DIGIT.keys()]
    .map((word) => (word === 'fuenf' ? 'fünf' : word))
    .filter((word) => word !== 'funf'),
};

function agrees(text: string): boolean {
  const words = normalForm(text);
  return AGREES.test(words) && !TAKEN_BACK.test(words);
}
