import { createClaimsReader } from '../../reception/model/claims-reader.ts';
import { CLAIMS_EN, CONDITION_EN, NO_MESSAGE_EN, NOT_CLAIMED_EN, SHORT_FORMS_EN } from './claims-words.ts';

/** What an English sentence of a model claims. */
export const claimsIn = createClaimsReader({
  claims: CLAIMS_EN,
  prepare: (sentence) =>
    SHORT_FORMS_EN.reduce((text, [short, long]) => text.replace(short, long), sentence).replace(
      / (?:and|but) /g,
      ', ',
    ),
  isQuestion: (text) => !/^(?:i|we|you|your|it|that|this|the) /.test(text),
  notClaimed: NOT_CLAIMED_EN,
  notClaimedBehind: undefined,
  condition: CONDITION_EN,
  noMessage: NO_MESSAGE_EN,
});
