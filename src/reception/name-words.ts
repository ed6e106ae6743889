import type { Person } from './office.ts';
import { normalise } from './understand/words.ts';

/** They go before a name and are none. */
export const TITLES: ReadonlySet<string> = new Set([
  'doctor',
  'mister',
  'mrs',
  'ms',
  'miss',
  'professor',
  'nurse',
  'sister',
  'father',
  'sir',
]);

/** Words of a department's name that do not tell it from another. */
export const PLAIN: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'for',
  'desk',
  'department',
  'office',
  'team',
  'line',
  'our',
]);

/** What departments are called for short, and in full. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['hr', 'human resources'],
  ['it', 'information technology'],
  ['pr', 'public relations'],
  ['cs', 'customer service'],
]);

/** The words of an utterance or a name; letters said one by one are a word. */
export function heardWords(text: string): readonly string[] {
  return normalise(text)
    .replace(/\b[\p{L}](?: [\p{L}]\b)+/gu, (letters) => letters.replaceAll(' ', ''))
    .split(' ');
}

export interface Reading {
  readonly words: readonly string[];
  /** A part of it says nothing: "human" does not ask for human resources. */
  readonly whole: boolean;
}

const known = new WeakMap<Person, readonly Reading[]>();

/** The ways in which a person's name and aliases may be said; made once, because a turn asks several times. */
export function readingsOf(person: Person): readonly Reading[] {
  const before = known.get(person);
  if (before) return before;
  const readings = [person.name, ...person.aliases].flatMap(readingsOfPhrase);
  known.set(person, readings);
  return readings;
}

function readingsOfPhrase(phrase: string): readonly Reading[] {
  const words = heardWords(phrase);
  const inFull = words.map((word) => IN_FULL.get(word) ?? word).join(' ');
  const asWritten = { words, whole: false };
  return inFull === words.join(' ') ? [asWritten] : [asWritten, { words: inFull.split(' '), whole: true }];
}
