import type { PhraseBook } from '../phrase-book.ts';

const NOON = 720;
const DAY_MINUTES = 1440;

/** A time of day as it is said: `9 am`, `12:30 pm`, `noon`. Minutes from 1440 on are in the night after. */
export function spokenTime(minute: number, book: PhraseBook): string {
  const ofDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  if (ofDay === 0) return book.midnight;
  if (ofDay === NOON) return book.noon;
  const hour = Math.floor(ofDay / 60) % 12 || 12;
  const rest = ofDay % 60;
  const half = ofDay < NOON ? book.am : book.pm;
  return rest === 0 ? `${hour} ${half}` : `${hour}:${String(rest).padStart(2, '0')} ${half}`;
}
