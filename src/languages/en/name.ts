import { createNameReader } from '../../reception/understand/name.ts';
import {
  ANNOUNCED,
  BEGINNINGS,
  CARRIERS,
  LEAD,
  NAMES_TOO,
  NEVER_FIRST,
  PARTICLES,
  REPLIES,
  REQUESTED,
  SENTENCE_WORDS,
  SPELLING_ALPHABET,
  TAIL,
  TITLES_IN_FULL,
} from './name-words.ts';
import { normalise, spokenWords } from './words.ts';

/** Names of callers in English. */
export const namesEn = createNameReader({
  normaliser: { normalise, spokenWords },
  spelling: {
    letterOf: (word) => /^[a-z]$/.exec(word.normalize('NFKD').replace(/\p{M}/gu, ''))?.[0],
    letterNames: new Map(),
    inRow: ({ key }) => SPELLING_ALPHABET.get(key),
    links: [['for'], ['like'], ['as', 'in'], ['as', 'for']],
    doubles: new Set(['double']),
    keyOf: (letters) => letters,
  },
  forms: { particles: PARTICLES, titlesInFull: TITLES_IN_FULL },
  prepare: (text) => text,
  announced: ANNOUNCED,
  carriers: CARRIERS,
  announces: /\b(?:my (?:\w+ )?name|the name|name is|i am called|call me)\b/,
  declines:
    /\b(?:rather not|do not want to|will not|prefer not|anonymous|not (?:going to )?(?:say|tell|give|telling|saying|giving)|do not have|none of your business|no names?)\b/,
  lead: LEAD,
  tail: TAIL,
  namesToo: NAMES_TOO,
  replies: REPLIES,
  sentenceWords: SENTENCE_WORDS,
  beginnings: BEGINNINGS,
  neverFirst: NEVER_FIRST,
  requested: REQUESTED,
  hyphens: new Set(['hyphen']),
  self: 'i',
  amended: withEnding,
});

/** "Brown with an e". */
function withEnding(name: string, text: string): string {
  const [, letter] = /\bwith an? ([esy])(?: (?:at|on) the end)?[.!]?$/i.exec(text) ?? [];
  return letter === undefined || name.toLowerCase().endsWith(letter.toLowerCase())
    ? name
    : name + letter.toLowerCase();
}
