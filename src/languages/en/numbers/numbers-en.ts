import { createNumberCorrectionReader } from '../../../reception/understand/numbers/number-correction.ts';
import { createNumberReader } from '../../../reception/understand/numbers/number-reader.ts';
import type { NumberReaders } from '../../../reception/understand/numbers/number-readers.ts';
import { normalise } from '../words.ts';
import { leansYesNo } from '../yes-no.ts';
import { DIGIT } from './digit-words.ts';
import { readLineChoice } from './line-choice.ts';
import { numberWordsEn } from './number-words.ts';

const NO_AREA_CODE =
  /^(?:no|none|nothing|(?:there is )?(?:no|none) ?(?:area )?code|there is none|i do not know)\b/;
const DIGITS_FOLLOW =
  /\b(?:extension|ext|sorry|wait|i mean|make that|actually|correction|no)(?: (?:number|is|it's|it is))?[\s,.]*$/i;

const readNumber = createNumberReader(numberWordsEn);

/** Telephone numbers in the words of English callers. */
export const numbersEn: NumberReaders = {
  number: readNumber,
  correctionOfNumber: createNumberCorrectionReader(readNumber, (text) => leansYesNo(text) === 'yes'),
  hasNoAreaCode: (text) => NO_AREA_CODE.test(normalise(text)),
  lineChoice: readLineChoice,
  digitsFollow: (text) => DIGITS_FOLLOW.test(text),
  digitWords: [...DIGIT.keys()].filter((word) => word.length > 1 && !/^(?:niner|nil|naught)$/.test(word)),
};
