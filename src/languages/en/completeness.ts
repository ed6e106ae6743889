import { createCompleteness } from '../../reception/answer-completeness.ts';
import { readNumber } from '../../reception/understand/numbers.ts';
import { namesEn } from './name.ts';
import { isWholeName } from './names.ts';
import { yesNo } from './yes-no.ts';

/** When an answer in English is over. */
export const completenessOf = createCompleteness({
  wholeWithVerb:
    /\b(?:i|you|he|she|it|we|they|that|this|there|please) (?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|may|might)$/,
  digitsFollow:
    /\b(?:extension|ext|sorry|wait|i mean|make that|actually|correction|no)(?: (?:number|is|it's|it is))?[\s,.]*$/i,
  yesNo,
  names: namesEn,
  isWholeName,
  number: readNumber,
});
