import { createCorrectionReader } from '../../reception/understand/correction.ts';
import { namesEn } from './name.ts';
import { numbersEn } from './numbers/numbers-en.ts';
import { normalise } from './words.ts';

/** Corrections of a read-back in English. */
export const readCorrection = createCorrectionReader({
  normalise,
  parts: {
    number: /\b(?:numbers?|phone|telephone|call back|callback|digits?|code|extension)\b/,
    name: /\b(?:name|surname|spelling|spelled|spelt)\b/,
    reason: /\b(?:reason|message|subject|about)\b/,
  },
  remark:
    /\b(?:no|not|nope|wrong|incorrect|change|correct|different|should|actually|fix|mistake|another|missed|missing|replace|swap|twice|is)\b/,
  fine: /\b(?:is|are) (?:all )?(?:right|correct|fine|good|okay)$|\b(?:right|correct) (?:name|number|reason|message)\b/,
  denied: /\b(?:not|no)\b/,
  names: namesEn,
  numberCorrection: numbersEn.correctionOfNumber,
});
