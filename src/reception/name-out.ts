import type { DirectoryWords, NamesInWords } from './name-words.ts';
import type { Person } from './office.ts';

/**
 * Puts other words in the place of a name, with its title and article: "is the office open" for "is the billing desk open",
 * so that one rule reads both. Undefined when the name is not in one piece, or is the caller's own thing: "my last invoice".
 */
export type NameOut = (text: string, person: Person, instead: string) => string | undefined;

/** "My last invoice". */
const BEFORE_WORDS = 2;

export function createNameOut(words: DirectoryWords, { readingsOf, bare }: NamesInWords): NameOut {
  const { titles, articles, ofThings, plain, functionWords } = words;
  const isBeside = (word: string) => titles.has(word) || (plain.has(word) && !functionWords.has(word));

  return (text, person, instead) => {
    const said = text.split(' ');
    const heard = said.map(words.normalise);
    const own = new Set(readingsOf(person).flatMap((reading) => bare(reading.words)));
    const found = heard.flatMap((word, index) => (own.has(word) ? [index] : []));
    let [from = -1, to = -1] = [found[0], found.at(-1)];
    const between = heard.slice(from, to + 1);
    const isThing = heard
      .slice(Math.max(0, from - BEFORE_WORDS), Math.max(0, from))
      .some((word) => ofThings.has(word));
    if (isThing) return undefined;
    if (from < 0 || !between.every((word) => own.has(word) || isBeside(word))) return undefined;
    while (isBeside(heard[from - 1] ?? '') || articles.has(heard[from - 1] ?? '')) from -= 1;
    while (isBeside(heard[to + 1] ?? '')) to += 1;
    return [...said.slice(0, from), instead, ...said.slice(to + 1)].join(' ');
  };
}
