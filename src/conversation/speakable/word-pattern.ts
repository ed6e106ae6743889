import type { Words } from './spoken-language.ts';

/** `mr: Mister; mrs: Missus` as a table, so that a file of data stays one that a person can read. */
export function wordTable(text: string): Words {
  const entries = text
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/:\s+/, 2));
  return Object.fromEntries(entries.map(([key = '', value = '']) => [key, value]));
}

/** A regular expression for one of the words, the longest first; none matches nothing. */
export function oneOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})`;
}

/**
 * Each word in the cases that people write: as it is, small, capital, and with a capital first. Listed, because a
 * flag would be for all of the expression.
 */
export function inEveryCase(words: readonly string[]): readonly string[] {
  const cases = words.flatMap((word) => {
    const small = word.toLowerCase();
    return [word, small, word.toUpperCase(), small.replace(/^./u, (letter) => letter.toUpperCase())];
  });
  return [...new Set(cases)];
}

/** Of the forms in one entry of a table: `pound, pounds`. */
export function forms(entry: string | undefined): readonly string[] {
  return (entry ?? '').split(', ');
}
