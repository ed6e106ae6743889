import { createNameFit, type NameFit } from './name-fit.ts';
import { createNameOut, type NameOut } from './name-out.ts';
import { createNamesInWords, type DirectoryWords } from './name-words.ts';
import type { Person } from './office.ts';
import { createHearingAlike } from './sounds-like.ts';

export interface PersonMatch {
  /** Nobody, the one that is meant, or those the caller has to choose from. */
  readonly people: readonly Person[];
  /** False when a word only sounds like the name: worth a question before the phone rings. */
  readonly exact: boolean;
}

/** How the people of an office are found in a language's words. */
export interface Directory {
  /**
   * Finds who is meant by words such as "doctor lane", "anna" or "the billing desk". Tolerates what speech
   * recognition does to names. Never looks at numbers: a caller cannot dial through the attendant.
   */
  findPeople(text: string, people: readonly Person[]): PersonMatch;
  /** @param people Those that were found in the words. */
  nameFit(text: string, people: readonly Person[]): NameFit;
  readonly nameOut: NameOut;
}

/** A title alone ("the doctor") is the weakest hint; a word that only sounds alike is weaker than the word. */
const TITLE_SCORE = 0.4;
const ALIKE_SCORE = 0.7;
const NOBODY: PersonMatch = { people: [], exact: false };

export function createDirectory(words: DirectoryWords): Directory {
  const names = createNamesInWords(words);
  const hearingAlike = createHearingAlike(words);

  /** The best of the person's name and aliases. */
  function scoreOf(heard: Heard, person: Person): Score {
    return names
      .readingsOf(person)
      .map(({ words: phrase, whole }) =>
        whole && !phrase.every((word) => heard.words.has(word))
          ? NO_MATCH
          : scorePhrase(words, heard, phrase),
      )
      .reduce((best, next) => (next.score > best.score ? next : best), NO_MATCH);
  }

  return {
    nameFit: createNameFit(words, names, hearingAlike),
    nameOut: createNameOut(words, names),
    findPeople(text, people) {
      if (text === '') return NOBODY;
      const said = names.heardWords(text);
      const heard: Heard = { words: new Set(said), soundsLike: hearingAlike(said) };
      const scored = people.map((person) => ({ person, ...scoreOf(heard, person) }));
      const best = Math.max(0, ...scored.map(({ score }) => score));
      if (best === 0) return NOBODY;
      const winners = scored.filter(({ score }) => score === best);
      return {
        people: winners.map(({ person }) => person),
        exact: winners.every(({ exact }) => exact),
      };
    },
  };
}

function scorePhrase(words: DirectoryWords, heard: Heard, phrase: readonly string[]): Score {
  let score = 0;
  let named = false;
  let exact = true;
  for (const word of phrase.filter((each) => !words.plain.has(each))) {
    const found = heard.words.has(word);
    if (words.titles.has(word)) score += found ? TITLE_SCORE : 0;
    else if (found || heard.soundsLike(word)) {
      named = true;
      exact &&= found;
      score += found ? 1 : ALIKE_SCORE;
    }
  }
  return { score, exact: exact && named };
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
