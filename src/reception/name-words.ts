import type { Person } from './office.ts';

/** What a language says around the names of people and departments. All words are as the normaliser leaves them. */
export interface DirectoryWords {
  normalise(text: string): string;
  /** They go before a name and are none. */
  readonly titles: ReadonlySet<string>;
  /** Words of a department's name that do not tell it from another. */
  readonly plain: ReadonlySet<string>;
  /** What departments are called for short, and in full. */
  readonly inFull: ReadonlyMap<string, string>;
  /** The sound of a word: words of one key may be one name. Empty parts are left out, "stephen" is "steven". */
  soundOf(word: string): string;
  /** Everyday words that must not be taken for a misheard name. */
  readonly neverMisheard: ReadonlySet<string>;
  /** What may stand beside a name that is said alone. */
  readonly courtesies: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Before a word they make it a thing of the caller's, or any such thing: "my invoices". */
  readonly ofThings: ReadonlySet<string>;
  /** Whether people's own names do not have the word. */
  isOfDepartment(word: string): boolean;
  /** Words of people's names that are written small. */
  readonly particles: ReadonlySet<string>;
  /** Never a name by themselves: as an alias ("IT") they count only where somebody is asked for. */
  readonly functionWords: ReadonlySet<string>;
  /** Names that are words as well: alone they are asked about before a phone rings. */
  readonly everydayNames: ReadonlySet<string>;
}

export interface NameReading {
  readonly words: readonly string[];
  /** A part of it says nothing: "human" does not ask for human resources. */
  readonly whole: boolean;
}

export interface NamesInWords {
  /** The words of an utterance or a name; letters said one by one are a word. */
  heardWords(text: string): readonly string[];
  /** The ways in which a person's name and aliases may be said; made once, because a turn asks several times. */
  readingsOf(person: Person): readonly NameReading[];
  /** Without titles and words that say nothing. */
  bare(words: readonly string[]): readonly string[];
}

export function createNamesInWords({ normalise, titles, plain, inFull }: DirectoryWords): NamesInWords {
  const known = new WeakMap<Person, readonly NameReading[]>();

  function heardWords(text: string): readonly string[] {
    return normalise(text)
      .replace(/\b[\p{L}](?: [\p{L}]\b)+/gu, (letters) => letters.replaceAll(' ', ''))
      .split(' ');
  }

  function readingsOfPhrase(phrase: string): readonly NameReading[] {
    const words = heardWords(phrase);
    const long = words.map((word) => inFull.get(word) ?? word).join(' ');
    const asWritten = { words, whole: false };
    return long === words.join(' ') ? [asWritten] : [asWritten, { words: long.split(' '), whole: true }];
  }

  return {
    heardWords,
    readingsOf(person) {
      const before = known.get(person);
      if (before) return before;
      const readings = [person.name, ...person.aliases].flatMap(readingsOfPhrase);
      known.set(person, readings);
      return readings;
    },
    bare: (words) => words.filter((word) => !titles.has(word) && !plain.has(word)),
  };
}
