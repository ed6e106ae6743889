import { createClaimsReader } from '../../reception/model/claims-reader.ts';
import { CLAIMS_ES, CONDITION_ES, NO_MESSAGE_ES, NOT_CLAIMED_ES } from './claims-words.ts';

/** What a Spanish sentence of a model claims. Accents count in it: "llamé" was done, "llame" is asked for. */
export const claimsIn = createClaimsReader({
  claims: CLAIMS_ES,
  prepare: (sentence) => withoutQuestions(sentence).replace(/ (?:y|e|pero|aunque) /g, ', '),
  // What asks is gone before: "¿Le paso con Ana?" differs from "le paso con Ana" by its marks alone.
  isQuestion: () => false,
  notClaimed: NOT_CLAIMED_ES,
  notClaimedBehind: undefined,
  condition: CONDITION_ES,
  noMessage: NO_MESSAGE_ES,
});

/** Questions with their first mark, whole or as far as they are known; and the part before a last mark. */
function withoutQuestions(sentence: string): string {
  return sentence
    .replace(/¿[^?]*\??/g, ', ')
    .split(/(?<=[.!?,;:—–…])/)
    .filter((part) => !part.endsWith('?'))
    .join('');
}
