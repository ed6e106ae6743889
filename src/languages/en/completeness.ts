import { createCompleteness } from '../../reception/answer-completeness.ts';
import { namesEn } from './name.ts';
import { isWholeName } from './names.ts';
import { numbersEn } from './numbers/numbers-en.ts';
import { ENGLISH } from './speech/english.ts';
import { yesNo } from './yes-no.ts';

/** When an answer in English is over. */
export const completenessOf = createCompleteness({
  speech: ENGLISH,
  wholeWithVerb:
    /\b(?:i|you|he|she|it|we|they|that|this|there|please) (?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|may|might)$/,
  yesNo,
  names: namesEn,
  isWholeName,
  numbers: numbersEn,
});
