import { createNumberCorrectionReader } from '../../../reception/understand/numbers/number-correction.ts';
import { createNumberReader } from '../../../reception/understand/numbers/number-reader.ts';
import type { NumberReaders } from '../../../reception/understand/numbers/number-readers.ts';
import { DIGIT } from './digit-words.ts';
import { readLineChoice } from './line-choice.ts';
import { normalForm } from './normal-form.ts';
import { numberWordsEs } from './number-words.ts';

const NO_AREA_CODE =
  /^(?:no$|nada\b|ningun[oa]?\b|sin (?:prefijo|codigo)|(?:no|eso no) (?:(?:lo|la) se|se|hay|tiene|tengo|lleva)\b)/;
const DIGITS_FOLLOW =
  /\b(?:extension|ext|interno|anexo|prefijo|perdon|perdone|disculpe|no|digo|quiero decir|quise decir|mejor dicho|espere|sino|mas|doble|triple)(?: (?:numero|es|era|el|la|un))*$/;
const AGREES =
  /^(?:(?:ah|bueno|vale|pues|y|ok|okay) )*(?:si|claro|correcto|exacto|exactamente|perfecto|eso es|asi es|esta bien|de acuerdo|vale)\b/;
const TAKEN_BACK = /\b(?:pero|no|sino|mal|mejor|aunque|espere|espera|perdon|menos)\b/;

/** Of the beginning or the end that is looked at. */
const MAX_CHARS = 200;

const readNumber = createNumberReader(numberWordsEs);

/** Telephone numbers in the words of Spanish callers. */
export const numbersEs: NumberReaders = {
  number: readNumber,
  correctionOfNumber: createNumberCorrectionReader(readNumber, agrees),
  hasNoAreaCode: (text) => NO_AREA_CODE.test(normalForm(text.slice(0, MAX_CHARS))),
  lineChoice: readLineChoice,
  digitsFollow: (text) => DIGITS_FOLLOW.test(normalForm(text.slice(-MAX_CHARS))),
  digitWords: [...DIGIT.keys()],
};

function agrees(text: string): boolean {
  const words = normalForm(text);
  return AGREES.test(words) && !TAKEN_BACK.test(words);
}
