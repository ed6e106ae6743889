/** The beginning of Unicode's area for private use: in no text. It stands before words of no class. */
const FIRST_MARK = 0xe000;

/**
 * A word is preceded by a mark in place of the space: one sign for all words of the same classes, or of none. So an
 * expression asks for a class by one sign, where long lists of words in every rule would take a second to compile. None
 * of them is Latin-1, because an expression is compiled once for texts that are and once for those that are not.
 */
export interface Marks {
  /** @param words With one space between two. The answer is longer by the mark of the first word. */
  readonly set: (words: string) => string;
  /** The marks of the words of a class. @throws Error when a rule names a class that is not there. */
  readonly of: (name: string) => string;
  /** Every mark, the space among them, as a set of signs in an expression. */
  readonly any: string;
}

export function createMarks(classes: ReadonlyMap<string, ReadonlySet<string>>): Marks {
  const none = String.fromCharCode(FIRST_MARK);
  const markOfClasses = new Map<string, string>([['', none]]);
  const markOfWord = new Map<string, string>();
  const namesOfWord = new Map<string, string>();
  for (const [name, words] of classes) {
    for (const word of words) namesOfWord.set(word, `${namesOfWord.get(word) ?? ''} ${name}`.trim());
  }
  for (const [word, names] of namesOfWord) {
    const mark = markOfClasses.get(names) ?? String.fromCharCode(FIRST_MARK + markOfClasses.size);
    markOfClasses.set(names, mark);
    markOfWord.set(word, mark);
  }
  return {
    set: (words) =>
      words
        .split(' ')
        .map((word) => `${markOfWord.get(word) ?? none}${word}`)
        .join(''),
    of: (name) => {
      if (!classes.has(name)) throw new Error(`no class of words is called ${name}`);
      return [...markOfClasses]
        .flatMap(([names, mark]) => (names.split(' ').includes(name) ? [mark] : []))
        .join('');
    },
    any: `${String.fromCharCode(FIRST_MARK)}-${String.fromCharCode(FIRST_MARK + markOfClasses.size)}`,
  };
}
