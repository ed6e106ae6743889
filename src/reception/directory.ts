import { heardWords, PLAIN, readingsOf, TITLES } from './name-words.ts';
import type { Person } from './office.ts';
import { hearingAlike } from './sounds-like.ts';

export interface PersonMatch {
  /** Nobody, the one that is meant, or those the caller has to choose from. */
  readonly people: readonly Person[];
  /** False when a word only sounds like the name: worth a question before the phone rings. */
  readonly exact: boolean;
}

/** A title alone ("the doctor") is the weakest hint; a word that only sounds alike is weaker than the word. */
const TITLE_SCORE = 0.4;
const ALIKE_SCORE = 0.7;

/**
 * Finds who is meant by words such as "doctor lane", "anna" or "the billing desk". Tolerates what speech
 * recognition does to names. Never looks at numbers: a caller cannot dial through the attendant.
 */
export function findPeople(text: string, people: readonly Person[]): PersonMatch {
  if (text === '') return { people: [], exact: false };
  const words = heardWords(text);
  const heard: Heard = { words: new Set(words), soundsLike: hearingAlike(words) };
  const scored = people.map((person) => ({ person, ...scoreOf(heard, person) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return { people: [], exact: false };
  const winners = scored.filter(({ score }) => score === best);
  return {
    people: winners.map(({ person }) => person),
    exact: winners.every(({ exact }) => exact),
  };
}

interface Heard {
  readonly words: ReadonlySet<string>;
  /** Whether one of them sounds like a word of a name. */
  soundsLike(word: string): boolean;
}

interface Score {
  readonly score: number;
  readonly exact: boolean;
}

const NO_MATCH: Score = { score: 0, exact: false };

/** The best of the person's name and aliases. */
function scoreOf(heard: Heard, person: Person): Score {
  return readingsOf(person)
    .map(({ words, whole }) =>
      whole && !words.every((word) => heard.words.has(word)) ? NO_MATCH : scorePhrase(heard, words),
    )
    .reduce((best, next) => (next.score > best.score ? next : best), NO_MATCH);
}

function scorePhrase(heard: Heard, phrase: readonly string[]): Score {
  let score = 0;
  let named = false;
  let exact = true;
  for (const word of phrase.filter((each) => !PLAIN.has(each))) {
    const found = heard.words.has(word);
    if (TITLES.has(word)) score += found ? TITLE_SCORE : 0;
    else if (found || heard.soundsLike(word)) {
      named = true;
      exact &&= found;
      score += found ? 1 : ALIKE_SCORE;
    }
  }
  return { score, exact: exact && named };
}
