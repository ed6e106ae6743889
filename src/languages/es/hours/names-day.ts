import { UNKNOWN_DAY_WORD } from './small-words.ts';

const A_DAY = new RegExp(`(?<![^ ])${UNKNOWN_DAY_WORD}(?![^ ])`);

/**
 * Whether a question about hours names a day that was not understood.
 *
 * @param words A question about hours in which no day was found.
 */
export function namesDay(words: string): boolean {
  return A_DAY.test(words);
}
