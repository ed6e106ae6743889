import { UNKNOWN_DAY_WORD } from './small-words.ts';

const A_DAY = new RegExp(
  `(?<![^ ])(?:am|an|zu|zum|uber|im|in den|wahrend|in der|an dem|an diesem|diesen|dem|der) (?:[a-z]{2,20} ){0,2}${UNKNOWN_DAY_WORD}(?![^ ])`,
);
const THAT_DAY =
  /(?<![^ ])(?:an (?:dem|diesem|jenem)|an so einem|am selben|am gleichen|tags) (?:tag|datum|wochenende|abend)(?![^ ])/;

/**
 * Whether a question about hours names a day that was not understood.
 *
 * @param words A question about hours in which no day was found.
 */
export function namesDay(words: string): boolean {
  return A_DAY.test(words) || THAT_DAY.test(words);
}
