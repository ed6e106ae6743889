import { fold } from '../fold.ts';

/** The one form that rules on days are written for: folded, without the signs of dates and times. */
export function foldDate(words: string): string {
  return fold(words)
    .replace(/[.:/,]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
