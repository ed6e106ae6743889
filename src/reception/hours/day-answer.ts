import { publicDayOn } from '../../countries/public-days.ts';
import { addDays, type DayHours, hoursOn } from '../opening-hours.ts';
import type { Asked } from './asked.ts';
import { dateToSay } from './date-to-say.ts';
import type { HoursPhrases } from './hours-phrases.ts';
import { spokenIntervals } from './spoken-intervals.ts';
import type { Timetable } from './timetable.ts';

/**
 * The hours of one date. A weekday that was asked for by its name is said by it, if it is within the week; any other date
 * with day and month, so that a misunderstanding is heard.
 */
export function dayAnswer(date: string, asked: Asked, byWeekday = false): string {
  const day = hoursOn(asked.timetable, date);
  const reason = reasonOf(day, asked);
  const name = byWeekday && reason === null ? asked.book.onWeekday(day.weekday) : labelOf(date, asked);
  return withHours(reason === null ? name : asked.book.holiday(name, reason), day, asked);
}

/** `Today`, `Tomorrow` or `On Friday 25 December`. */
export function labelOf(date: string, asked: Asked): string {
  const { now, book } = asked;
  if (date === now.date) return book.today;
  if (date === addDays(now.date, 1)) return book.tomorrow;
  return book.onDate(dateToSay(date, asked));
}

/** @param name Such as `On Friday` or `From Monday to Friday`: the days that have the hours of `day`. */
export function withHours(name: string, day: DayHours, { timetable, book }: Asked): string {
  if (day.intervals.length === 0) return book.closedOn(name);
  const hours = book.openOn(name, spokenIntervals(day.intervals, book));
  return isUnlistedHoliday(day, timetable) ? `${hours} ${book.onPublicHoliday}` : hours;
}

/** What makes it another day than its weekday, as it is said; null on an ordinary day. */
export function reasonOf(
  { holiday, publicDay }: DayHours,
  { book, timetable }: { readonly book: HoursPhrases; readonly timetable: Pick<Timetable, 'country'> },
): string | null {
  return holiday ?? (publicDay && book.publicDay(publicDay, timetable.country));
}

/**
 * A public holiday of which the office has said nothing: it may be open as on any such weekday, as many are, or may have
 * forgotten the day. Either alone would send somebody to a closed door, or keep them from an open one; so both are said.
 */
export function isUnlistedHoliday({ date, holiday }: DayHours, timetable: Timetable): boolean {
  const isSaid = holiday !== null || timetable.publicHolidays !== undefined;
  return !isSaid && publicDayOn(timetable.country, date) !== undefined;
}
