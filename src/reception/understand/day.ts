import type { Holiday, Weekday } from '../office.ts';
import { WEEKDAYS } from '../opening-hours.ts';
import { normalise } from './words.ts';

/** The day a question about opening hours is about. */
export type DayRef =
  | { readonly type: 'today' }
  | { readonly type: 'tomorrow' }
  | { readonly type: 'weekday'; readonly weekday: Weekday }
  | { readonly type: 'weekend' }
  | { readonly type: 'week' }
  /** Local date as `YYYY-MM-DD`. */
  | { readonly type: 'date'; readonly date: string };

/**
 * The day that is named, undefined when none is.
 *
 * @param today local date; of holidays with one name the next is meant.
 */
export function readDay(text: string, holidays: readonly Holiday[], today: string): DayRef | undefined {
  const words = normalise(text);
  const holiday = holidays
    .filter((each) => each.date >= today && words.includes(normalise(each.name)))
    .toSorted((a, b) => a.date.localeCompare(b.date))[0];
  if (holiday) return { type: 'date', date: holiday.date };
  if (/\btomorrow\b/.test(words)) return { type: 'tomorrow' };
  if (/\b(?:today|tonight|now|this (?:morning|afternoon|evening))\b/.test(words)) return { type: 'today' };
  if (/\bweekends?\b/.test(words)) return { type: 'weekend' };
  const weekday = WEEKDAYS.find((day) => new RegExp(`\\b${day}s?\\b`).test(words));
  if (weekday) return { type: 'weekday', weekday };
  return /\b(?:week|every day|each day|all days)\b/.test(words) ? { type: 'week' } : undefined;
}

/** Whether nothing but a day was said, as in "and on friday". */
export function isOnlyDay(text: string, holidays: readonly Holiday[]): boolean {
  const words = holidays.reduce((rest, { name }) => rest.replace(normalise(name), 'today'), normalise(text));
  return /^(?:(?:and|what about|how about|or|on|this|next|at|for|the) )*(?:today|tomorrow|tonight|now|week|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|weekends?)$/.test(
    words,
  );
}
