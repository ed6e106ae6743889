import { createNameReader } from '../../reception/understand/name.ts';
import { LETTER_NAMES, withShortLetterNames } from './letters.ts';
import { amendedName } from './name-amended.ts';
import {
  ANNOUNCED,
  ANNOUNCES,
  BEGINNINGS,
  CARRIERS,
  DECLINES,
  LEAD,
  NAMES_TOO,
  NEVER_FIRST,
  PARTICLES,
  REPLIES,
  REQUESTED,
  SENTENCE_WORDS,
  TAIL,
  TITLES_IN_FULL,
} from './name-words.ts';
import { normalise, spokenWords } from './words.ts';

const LETTER = /^[a-zñáéíóúü]$/;

/** Names of callers in Spanish. */
export const namesEs = createNameReader({
  normaliser: { normalise, spokenWords },
  spelling: {
    letterOf: (word) => (LETTER.test(word) ? word : undefined),
    letterNames: LETTER_NAMES,
    inRow: ({ raw, key }) => (LETTER.test(raw.toLowerCase()) ? raw.toLowerCase() : LETTER_NAMES.get(key)),
    links: [['de'], ['como'], ['como', 'en'], ['como', 'de']],
    doubles: new Set(['doble']),
    keyOf: spokenWords,
  },
  forms: { particles: PARTICLES, titlesInFull: TITLES_IN_FULL },
  prepare: withShortLetterNames,
  announced: ANNOUNCED,
  carriers: CARRIERS,
  announces: ANNOUNCES,
  declines: DECLINES,
  lead: LEAD,
  tail: TAIL,
  namesToo: NAMES_TOO,
  replies: REPLIES,
  sentenceWords: SENTENCE_WORDS,
  beginnings: BEGINNINGS,
  neverFirst: NEVER_FIRST,
  requested: REQUESTED,
  hyphens: new Set(['guion']),
  self: 'yo',
  amended: (name, text) => withSmallParticles(once(amendedName(name, withShortLetterNames(text)))),
});

/** "Ana, Ana García": the given name is said before the whole one. */
function once(name: string): string {
  return name.replace(/^([^ ]+) \1(?= )/, '$1');
}

/** "Juan de la Cruz", however it was heard; a name may begin with one that has a capital, such as "La Torre". */
function withSmallParticles(name: string): string {
  return name.replace(/(?<= )(?:De|Del|La|Las|Los|Y|E)(?= )/g, (particle) => particle.toLowerCase());
}
