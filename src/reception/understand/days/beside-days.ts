import { addDays, WEEKDAYS, weekdayOf } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import { datesOf } from './dates-of.ts';
import { dateRef, UNKNOWN_DAY } from './day-rule.ts';

/** Who asks what is after a day wants to know when it goes on. */
const DAYS_AFTER = 4;

/** From where one counts: of a feast with its eve the feast itself, of other days the first (0) or the last (-1). */
export function anchorOf(day: DayRef | undefined, today: string, otherwise: 0 | -1): string | undefined {
  const dates = datesOf(day, today);
  const isFeast = day?.type === 'span' && dates.length <= 3;
  return isFeast ? (dates[1] ?? dates[0]) : dates.at(otherwise);
}

/** "The Friday after Thanksgiving". @param step -1 for before. */
export function weekdayBeside(
  weekday: DayRef | undefined,
  date: string | undefined,
  step: 1 | -1,
): DayRef | undefined {
  if (weekday?.type !== 'weekday' || date === undefined) return undefined;
  const dates = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(date, days * step));
  return dateRef(dates.find((each) => weekdayOf(each) === weekday.weekday));
}

/** What is left of the days before a day: "before Christmas". */
export function daysBefore(day: DayRef | undefined, today: string): DayRef {
  const end = anchorOf(day, today, 0);
  return spanOf(today, end && addDays(end, -1));
}

/** What is left until the end of a day: "until Friday". */
export function daysUntil(day: DayRef | undefined, today: string): DayRef {
  return spanOf(today, datesOf(day, today).at(-1));
}

/** The first days after a day: "after Christmas". */
export function daysAfter(day: DayRef | undefined, today: string): DayRef {
  const last = datesOf(day, today).at(-1);
  return last === undefined ? UNKNOWN_DAY : spanOf(addDays(last, 1), addDays(last, DAYS_AFTER));
}

/** The week of a date, or one that is so many days from it, from Monday to Sunday. */
export function weekAround(date: string | undefined, days: number): DayRef {
  if (date === undefined) return UNKNOWN_DAY;
  const monday = addDays(date, days - ((WEEKDAYS.indexOf(weekdayOf(date)) + 6) % 7));
  return { type: 'span', from: monday, to: addDays(monday, 6) };
}

/** The weekend before or after a date. @param step -1 for before. */
export function weekendBeside(date: string | undefined, step: 1 | -1): DayRef {
  if (date === undefined) return UNKNOWN_DAY;
  const days = [1, 2, 3, 4, 5, 6, 7].map((count) => addDays(date, count * step));
  const saturday = days.find((day) => weekdayOf(day) === 'saturday');
  return spanOf(saturday, saturday && addDays(saturday, 1));
}

/** With the day itself when it is next to the weekend. */
export function weekendAround(date: string | undefined): DayRef {
  if (date === undefined) return UNKNOWN_DAY;
  const fromSunday = WEEKDAYS.indexOf(weekdayOf(date));
  if (fromSunday === 0) return { type: 'span', from: addDays(date, -1), to: date };
  if (fromSunday <= 2) return { type: 'span', from: addDays(date, -fromSunday - 1), to: date };
  const saturday = addDays(date, 6 - fromSunday);
  return { type: 'span', from: fromSunday >= 4 ? date : saturday, to: addDays(saturday, 1) };
}

/** Unknown where one of them is missing or the last comes first. */
function spanOf(from: string | undefined, to: string | undefined): DayRef {
  return from === undefined || to === undefined || to < from ? UNKNOWN_DAY : { type: 'span', from, to };
}
