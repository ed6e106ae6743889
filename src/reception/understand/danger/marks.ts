import { classesEn } from './classes.en.ts';

/** The beginning of Unicode's area for private use: in no text. */
const FIRST_MARK = 0xe000;

const markOfClasses = new Map<string, string>([['', ' ']]);
const markOfWord = new Map<string, string>();
for (const word of new Set([...classesEn.values()].flatMap((words) => [...words]))) {
  const classes = [...classesEn].flatMap(([name, words]) => (words.has(word) ? [name] : [])).join(' ');
  const mark = markOfClasses.get(classes) ?? String.fromCharCode(FIRST_MARK + markOfClasses.size);
  markOfClasses.set(classes, mark);
  markOfWord.set(word, mark);
}

/**
 * A word is preceded by a mark in place of the space: one sign for all words of the same classes. So an expression asks
 * for a class by one sign, where long lists of words in every rule would take a second to compile.
 */
export const marks = { set, of: marksOf, any: [...markOfClasses.values()].join('') } as const;

/** @param words With one space between two. The answer is longer by the mark of the first word. */
function set(words: string): string {
  return words
    .split(' ')
    .map((word) => `${markOfWord.get(word) ?? ' '}${word}`)
    .join('');
}

/** The marks of the words of a class. @throws Error when a rule names a class that is not there. */
function marksOf(name: string): string {
  if (!classesEn.has(name)) throw new Error(`no class of words is called ${name}`);
  return [...markOfClasses]
    .flatMap(([names, mark]) => (names.split(' ').includes(name) ? [mark] : []))
    .join('');
}
