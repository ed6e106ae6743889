import type { SentenceWords } from './sentence-words.ts';

/**
 * Whether a dot with a space behind it ends its sentence; undefined while more of what follows would decide.
 *
 * @param clause As far as the dot, and no longer than a clause may be.
 * @param upcoming What is known of the text behind it.
 */
export function dotEnds(clause: string, upcoming: string, words: SentenceWords): boolean | undefined {
  // "1." at the start of a line numbers it.
  if (/^\s*\d+\.$/.test(clause)) return false;
  if (words.isOrdinal && ORDINAL.test(clause)) return ordinalEnds(clause, upcoming, words.isOrdinal);
  const word =
    clause
      .slice(0, -1)
      .split(/[\s"“„‘'([¿¡]/)
      .at(-1) ?? '';
  const known = word.toLowerCase();
  if (words.neverEnd.has(known) || /^\p{Lu}$/u.test(word)) return false;
  const mayEnd = words.mayEnd.has(known) || words.cutEndings.some((ending) => known.endsWith(ending));
  if (!mayEnd && !words.beforeNumber.has(known)) return true;
  const following = firstOf(upcoming);
  if (following === undefined) return undefined;
  return (mayEnd ? /[\p{Lu}"“„‘'(¿¡]/u : /\D/).test(following);
}

const ORDINAL = /(?:^|[\s("“„])\d{1,3}\.$/;

/** "am 3. Mai" and "vom 3. bis 5." go on; so does "3. 5.". */
function ordinalEnds(
  clause: string,
  upcoming: string,
  isOrdinal: (before: string, next: string) => boolean,
): boolean | undefined {
  const first = firstOf(upcoming);
  if (first === undefined) return undefined;
  if (!/\p{Lu}/u.test(first)) return !/[\p{L}\d–-]/u.test(first);
  const [, next = '', end] = /^\s*(\p{L}+)(.)?/su.exec(upcoming) ?? [];
  if (end === undefined) return undefined;
  const before = clause.trimEnd().split(/\s+/).at(-2) ?? '';
  return !isOrdinal(before.toLowerCase(), next);
}

function firstOf(text: string): string | undefined {
  return text.trimStart()[0];
}
