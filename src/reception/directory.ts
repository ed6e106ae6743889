import type { Person } from './office.ts';
import { normalise } from './understand/words.ts';

export interface PersonMatch {
  /** Nobody, the one that is meant, or those the caller has to choose from. */
  readonly people: readonly Person[];
  /** False when a word only sounds like the name: worth a question before the phone rings. */
  readonly exact: boolean;
}

const TITLES = new Set([
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
const PLAIN = new Set([
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

/** Everyday words that must not be taken for a misheard name. */
const EVERYDAY = new Set(
  `about again appointment call calling can could day from good have hello help here just know like line long make may
  mean message mine morning much name need number open person please right said same some someone speak sure talk thank
  thanks that them then there they this through time today want week well what when where which will with would yeah your`.split(
    /\s+/,
  ),
);

/** A title alone ("the doctor") is the weakest hint; a word that only sounds alike is weaker than the word. */
const TITLE_SCORE = 0.4;
const ALIKE_SCORE = 0.7;

/**
 * Finds who is meant by words such as "doctor lane", "anna" or "the billing desk". Tolerates what speech
 * recognition does to names. Never looks at numbers: a caller cannot dial through the attendant.
 */
export function findPeople(text: string, people: readonly Person[]): PersonMatch {
  const heard = normalise(text).split(' ');
  const scored = people.map((person) => ({ person, ...scoreOf(heard, person) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return { people: [], exact: false };
  const winners = scored.filter(({ score }) => score === best);
  return {
    people: winners.map(({ person }) => person),
    exact: winners.every(({ exact }) => exact),
  };
}

interface Score {
  readonly score: number;
  readonly exact: boolean;
}

const NO_MATCH: Score = { score: 0, exact: false };

/** The best of the person's name and aliases. */
function scoreOf(heard: readonly string[], { name, aliases }: Person): Score {
  return [name, ...aliases]
    .map((phrase) => scorePhrase(heard, normalise(phrase).split(' ')))
    .reduce((best, next) => (next.score > best.score ? next : best), NO_MATCH);
}

function scorePhrase(heard: readonly string[], phrase: readonly string[]): Score {
  let score = 0;
  let named = false;
  let exact = true;
  for (const word of phrase.filter((each) => !PLAIN.has(each))) {
    const found = heard.includes(word);
    if (TITLES.has(word)) score += found ? TITLE_SCORE : 0;
    else if (found || heard.some((each) => soundsLike(each, word))) {
      named = true;
      exact &&= found;
      score += found ? 1 : ALIKE_SCORE;
    }
  }
  return { score, exact: exact && named };
}

/** One letter off in a short word, two in a long one, or the same consonants. */
function soundsLike(heard: string, word: string): boolean {
  if (heard.length < 4 || word.length < 4 || EVERYDAY.has(heard) || TITLES.has(heard)) return false;
  const allowed = word.length >= 7 ? 2 : 1;
  if (distance(heard, word) <= allowed) return true;
  const key = consonants(word);
  return key.length >= 3 && consonants(heard) === key;
}

/** Consonants by sound, so that "stephen" is "steven" and "catherine" is "kathryn". */
function consonants(word: string): string {
  return word
    .replace(/ph|v/g, 'f')
    .replace(/ck|[cq]/g, 'k')
    .replace(/th/g, 't')
    .replace(/z/g, 's')
    .replace(/(?<!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Levenshtein's: the fewest letters to insert, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
