import type { DayRef } from '../day.ts';
import type { Calendar } from './calendar.ts';

/** Words that name a day. */
export interface DayRule {
  /** Global. It reads what `tidyDates` leaves, where one character of `DAY` stands for each day that was read before. */
  readonly pattern: RegExp;
  /**
   * @param words The groups of the pattern, without those that are days.
   * @param days What the days in the piece stand for, in order.
   * @returns Undefined when the words mean no day.
   */
  read(
    words: readonly (string | undefined)[],
    calendar: Calendar,
    days: readonly DayRef[],
  ): DayRef | undefined;
}

/** Stands in a sentence for a day that was read. For private use: no word of a caller has it. */
export const DAY = '[\uE000-\uF8FF]';

export const UNKNOWN_DAY: DayRef = { type: 'unknown' };

export function dayRule(source: string, read: DayRule['read']): DayRule {
  return { pattern: new RegExp(source, 'g'), read };
}

export function dateRef(date: string | undefined): DayRef {
  return date === undefined ? UNKNOWN_DAY : { type: 'date', date };
}
