import { hoursOn } from '../opening-hours.ts';
import type { Asked } from './asked.ts';
import { datesBetween } from './dates-between.ts';
import { isUnlistedHoliday } from './day-answer.ts';
import { nextDaysOf } from './holiday-on.ts';

/**
 * The days from one date to another that are not as on any such weekday: exceptions of the office, public holidays it is
 * closed for, and those of which it has said nothing and on which it would be open.
 */
export function exceptionsBetween(from: string, to: string, { timetable }: Asked): readonly string[] {
  return datesBetween({ from, to }).filter((date) => {
    const day = hoursOn(timetable, date);
    const isUnlisted = isUnlistedHoliday(day, timetable) && day.intervals.length > 0;
    return day.holiday !== null || day.publicDay !== null || isUnlisted;
  });
}

/** The days of the next exceptions that the office has written down, from today on, in order. @param most Exceptions. */
export function nextExceptions({ timetable, now }: Asked, most: number): readonly string[] {
  const spans = timetable.holidays
    .flatMap((holiday) => nextDaysOf(holiday, now.date) ?? [])
    .map(({ from, to }) => ({ from: from < now.date ? now.date : from, to }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return [...new Set(spans.slice(0, most).flatMap(datesBetween))].toSorted();
}
