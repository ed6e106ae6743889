import { createClaimsReader } from '../../reception/model/claims-reader.ts';
import { CLAIMS_DE, CONDITION_DE, DENIED_BEHIND_DE, NO_MESSAGE_DE, NOT_CLAIMED_DE } from './claims-words.ts';

/** Verbs whose "es" hangs on them with an apostrophe or without: "hab's notiert". */
const SHORT =
  /(?<!\p{L})(hab|habe|geb|gebe|richt|richte|leit|leite|sag|sage|schreib|schreibe|ist|mach|mache)'s(?!\p{L})/gu;
const LONG: ReadonlyMap<string, string> = new Map([
  ['hab', 'habe'],
  ['geb', 'gebe'],
  ['richt', 'richte'],
  ['leit', 'leite'],
  ['sag', 'sage'],
  ['schreib', 'schreibe'],
  ['mach', 'mache'],
]);

/** What a German sentence of a model claims. */
export const claimsIn = createClaimsReader({
  claims: CLAIMS_DE,
  prepare: (sentence) =>
    sentence
      .normalize('NFC')
      .replace(SHORT, (_, verb: string) => `${LONG.get(verb) ?? verb} es`)
      .replace(/(?<!\p{L})hab(?!\p{L})/gu, 'habe')
      .replace(/(?<!\p{L})dr\. /gu, 'dr ')
      .replace(/ (?:und|aber|sondern) /g, ', '),
  isQuestion: (text) => !/^(?:ich|wir|sie|ihr|ihre|ihren|das|es|der|die|dann|damit) /.test(text),
  notClaimed: NOT_CLAIMED_DE,
  notClaimedBehind: DENIED_BEHIND_DE,
  condition: CONDITION_DE,
  noMessage: NO_MESSAGE_DE,
});
