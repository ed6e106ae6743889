import { createYesNoReader } from '../../reception/understand/yes-no.ts';
import { normalise, spokenWords } from './words.ts';
import { ANSWER_PHRASES } from './yes-no-phrases.ts';

const DENIED =
  /\b(not|never)(?: (?:really|quite|at all|entirely|exactly|completely|all|the|a|my|so|very|too|sound|feel|look))+(?= (?:right|correct|true|okay|fine|good|great|perfect|accurate|number|name|one|it|that)\b)|\b(not|never)(?= (?:right|correct|true|okay|fine|good|great|perfect|accurate)\b)/g;
const EVALUATED =
  /\b(not|never) (?:right|correct|true|okay|fine|good|great|perfect|accurate)(?: (?:number|name|one))?\b/g;

/** Yes and no in English. */
export const { yesNo, leansYesNo, beginsYesNo } = createYesNoReader({
  normaliser: { normalise, spokenWords },
  phrases: ANSWER_PHRASES,
  denyOnce: (words) =>
    words.replace(DENIED, (_, first: string, second: string) => first ?? second).replace(EVALUATED, '$1'),
  unsure: /\bnot (?:know|sure)\b/,
  beginsWithYes: /^(?:(?:oh|well|and|um) )*(?:yes|yeah|yep|yup|correct|exactly|of course|absolutely)\b(.*)$/,
  takenBack: /\b(?:but|except|however|although|only|wait|not|no|never|wrong|instead|rather)\b/,
  beginsWithNo: /^(?:(?:oh|well|and|um|okay|sorry) )*(?:no|nope|nah)\b(?!.*\b(?:right|correct|fine|yes)\b)/,
  saysWrong: /\b(?:is|are|was) (?:wrong|incorrect|not (?:right|correct))\b/,
  firstYes: /^(?:(?:oh|well|and|um) )*(?:yes|yeah|yep|yup|sure|okay)\b/,
  firstNo: /^(?:(?:oh|well|and|um) )*(?:no|nope|nah|not)\b/,
});
