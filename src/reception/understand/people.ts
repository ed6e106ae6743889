import type { Directory, PersonMatch } from '../directory.ts';
import type { Person } from '../office.ts';

/** Somebody is asked for, or at least spoken of. */
export type PeopleIntent =
  /** `match` is empty when somebody was asked for whom the directory does not know. */
  | { readonly type: 'transfer'; readonly match: PersonMatch }
  /** Somebody of the directory is spoken of, and nobody was asked for: worth a question, never a call. */
  | { readonly type: 'mention'; readonly match: PersonMatch; readonly asks: boolean }
  | { readonly type: 'person' };

/** How a language asks for people and speaks of them. All words are normalised. */
export interface PeopleWords {
  /** After "speak to" a name is certain to follow, so an unknown one is worth a question; undefined when nobody is asked for. */
  askedFor(words: string): string | undefined;
  /** After "I need", "can I have" anything may follow: only a name of the directory counts. */
  maybeFor(words: string): string | undefined;
  /** Whether people are asked for somewhere in it. */
  mentionsPerson(words: string): boolean;
  /** Whom a question is about that asks how somebody is, not whether they come to the phone: "is Anna in today". */
  askedAfter(words: string): string | undefined;
  /** Nobody is meant: "not Anna". */
  readonly denial: RegExp;
  /** Who says a name as their own asks for nobody: the words without it. */
  withoutOwnName(words: string): string;
  readonly question: RegExp;
  /** Another call, letter or visit is told of. */
  tellsOfAnother(words: string): boolean;
}

export interface PeopleReader {
  /** Somebody is asked for, known or not: "can I speak to …". @param words Normalised. */
  isAskedFor(words: string): boolean;
  /**
   * Who is asked for.
   *
   * @param words Normalised, without what is not wanted.
   * @param isPolite The words had a "please": an everyday word is meant as a name then.
   */
  readPeople(words: string, people: readonly Person[], isPolite: boolean): PeopleIntent | undefined;
  /** Somebody who is spoken of: by a whole name, by a title and a name, by what a department is called. */
  readMention(words: string, people: readonly Person[]): PeopleIntent | undefined;
}

const NONE: PersonMatch = { people: [], exact: false };

export function createPeopleReader(says: PeopleWords, { findPeople, nameFit }: Directory): PeopleReader {
  function whomAsked(asked: string, people: readonly Person[]) {
    const match = findPeople(asked, people);
    const { isEveryday, startsWithName } = nameFit(asked, match.people);
    const isClear = match.exact && (!isEveryday || startsWithName);
    return { isClear, match: isEveryday && !isClear ? NONE : match };
  }

  /** An office may have a directory entry called "reception". */
  function exactlyNamed(words: string, people: readonly Person[]): PeopleIntent | undefined {
    const match = findPeople(words, people);
    const isClear = match.exact && match.people.length === 1 && !nameFit(words, match.people).isEveryday;
    return isClear ? { type: 'transfer', match } : undefined;
  }

  function nameAlone(words: string, people: readonly Person[], isPolite: boolean): PeopleIntent | undefined {
    const match = findPeople(words, people);
    if (match.people.length === 0) return undefined;
    const fit = nameFit(words, match.people);
    if (!fit.isAlone) return undefined;
    // A bare "it" may be the department, and is more often nothing.
    const isClear = match.exact && (!fit.isEveryday || isPolite || (fit.isOwnAlias && !fit.isPronoun));
    return { type: 'transfer', match: { ...match, exact: isClear } };
  }

  return {
    isAskedFor: (words) => says.askedFor(words) !== undefined,
    readPeople(words, people, isPolite) {
      const asked = says.askedFor(words);
      const { match, isClear } = whomAsked(asked ?? '', people);
      if (isClear) return { type: 'transfer', match };
      if (says.mentionsPerson(words)) return exactlyNamed(words, people) ?? { type: 'person' };
      if (asked !== undefined) return { type: 'transfer', match };
      return nameAlone(says.maybeFor(words) ?? '', people, isPolite) ?? nameAlone(words, people, isPolite);
    },
    readMention(words, people) {
      const whom = says.askedAfter(words) ?? '';
      const named = findPeople(whom, people);
      if (named.exact && nameFit(whom, named.people).isAlone)
        return { type: 'mention', match: named, asks: true };
      if (says.denial.test(words)) return undefined;
      const told = says.withoutOwnName(words);
      const match = findPeople(told, people);
      if (!match.exact) return undefined;
      const fit = nameFit(told, match.people);
      const asks = says.question.test(words);
      const isClear = fit.isWhole || (!fit.isEveryday && (asks || says.tellsOfAnother(words)));
      return isClear ? { type: 'mention', match, asks } : undefined;
    },
  };
}
