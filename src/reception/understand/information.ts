import type { Holiday } from '../office.ts';
import { type DayRef, isOnlyDay, readDay } from './day.ts';

/** A question about the office that its settings answer. */
export type InformationIntent =
  | { readonly type: 'hours'; readonly day: DayRef | undefined }
  | { readonly type: 'address' };

const HOURS =
  /\b(?:opening|open|opens|hours|closed|closes|closing|shut|close(?! (?:to|by)\b))\b|\bwhat times?\b.*\byou\b/;
const ADDRESS =
  /\b(?:where (?:are|is|can i find)|your (?:\w+ )?(?:address|location)|located|location|directions?|postcode|how (?:do|can) i (?:get|find|come)|which street|car park|parking|close (?:to|by))\b|^(?:the |an )?address$|\bthe address\b|\bwhat is the address\b/;
/**
 * @param words Normalised.
 * @param today Local date, for holidays by name.
 */
export function readInformation(
  words: string,
  holidays: readonly Holiday[],
  today: string,
): InformationIntent | undefined {
  if (ADDRESS.test(words)) return { type: 'address' };
  if (HOURS.test(words)) return { type: 'hours', day: readDay(words, holidays, today) };
  return isOnlyDay(words, holidays) ? { type: 'hours', day: readDay(words, holidays, today) } : undefined;
}
