import type { DirectoryWords, NamesInWords } from './name-words.ts';
import type { Person } from './office.ts';
import type { HearingAlike } from './sounds-like.ts';

/** How an utterance names the people that were found in it. */
export interface NameFit {
  /** Nothing is said beside the name but courtesies. */
  readonly isAlone: boolean;
  /** The only word that names them is an everyday word as well, and no title goes before it. */
  readonly isEveryday: boolean;
  /** That word is one such as "it". */
  readonly isPronoun: boolean;
  /** It is what a department is called. */
  readonly isOwnAlias: boolean;
  /** A title and a name, a name of several words, or what a department is called. */
  readonly isWhole: boolean;
  /** The name comes first. */
  readonly startsWithName: boolean;
}

export function createNameFit(
  words: DirectoryWords,
  { heardWords, readingsOf, bare }: NamesInWords,
  hearingAlike: HearingAlike,
): (text: string, people: readonly Person[]) => NameFit {
  const { titles, plain, courtesies, articles, functionWords, everydayNames } = words;

  /** A department has a word of its own, or is written in small letters. */
  function isDepartment({ name }: Person): boolean {
    return name.split(/\s+/).some((word) => {
      const isSmall = /^\p{Ll}/u.test(word) && !words.particles.has(word);
      return isSmall || words.normalise(word).split(' ').some(words.isOfDepartment);
    });
  }

  return (text, people) => {
    const heard = heardWords(text);
    const readings = people.flatMap((person) =>
      readingsOf(person).map((reading) => ({ person, words: bare(reading.words) })),
    );
    const own = new Set(readings.flatMap((reading) => reading.words));
    const isName = (word: string) => own.has(word) || [...own].some(hearingAlike([word]));
    const matched = [...new Set(bare(heard).filter(isName))];
    const hasTitle = heard.some((word) => titles.has(word));
    const together = Math.max(
      0,
      ...readings.map((reading) => reading.words.filter((word) => matched.includes(word)).length),
    );
    const isSingle = together <= 1 && !hasTitle;
    const ofDepartment = readings.filter(({ person }) => isDepartment(person));
    const isOwnAlias = ofDepartment.some((reading) => reading.words.every((word) => heard.includes(word)));
    const mayHaveArticle = hasTitle || ofDepartment.length > 0;
    const isBeside = (word: string) =>
      titles.has(word) || courtesies.has(word) || (mayHaveArticle && (articles.has(word) || plain.has(word)));
    const isPronoun = isSingle && matched.every((word) => functionWords.has(word));
    const isEveryday =
      isSingle && matched.every((word) => everydayNames.has(word) || functionWords.has(word));
    const isWhole =
      (hasTitle && matched.length > 0) ||
      (isOwnAlias && !isEveryday) ||
      readings.some(
        (reading) => reading.words.length > 1 && reading.words.every((word) => heard.includes(word)),
      );
    const first = heard.find((word) => !isBeside(word) && !articles.has(word));
    return {
      isAlone: heard.every((word) => matched.includes(word) || isBeside(word)),
      isEveryday,
      isPronoun,
      isOwnAlias,
      isWhole,
      startsWithName: first !== undefined && matched.includes(first),
    };
  };
}
