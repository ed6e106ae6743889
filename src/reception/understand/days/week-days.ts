import type { Weekday } from '../../office.ts';
import { addDays, nextDateOf, weekdayOf } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import type { Calendar } from './calendar.ts';
import { dateRef } from './day-rule.ts';

/** Monday to Friday. */
export const WORKING_DAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** Monday to Sunday. */
export const EVERY_DAY: readonly Weekday[] = [...WORKING_DAYS, 'saturday', 'sunday'];

/** The next date from a day on, the day included, that is a weekday. */
export function nextWeekday(weekday: Weekday | undefined, from: string): DayRef | undefined {
  return weekday && dateRef(nextDateOf(weekday, from));
}

/** A weekday of the week that is so many weeks from this one. */
export function weekdayOfWeek(
  weekday: Weekday | undefined,
  calendar: Calendar,
  weeks: number,
): DayRef | undefined {
  return weekday && dateRef(nextDateOf(weekday, calendar.mondayAhead(weeks)));
}

/** So many days in a row. */
export function daysFrom(from: string, count: number): DayRef {
  return { type: 'span', from, to: addDays(from, count - 1) };
}

/** Up to Sunday; who asks at the weekend means the days to come. */
export function restOfWeek(today: string): DayRef {
  const sunday = nextDateOf('sunday', today);
  const isWeekend = sunday <= addDays(today, 1);
  return { type: 'span', from: today, to: isWeekend ? addDays(today, 6) : sunday };
}

/** The month that is so many months from this one. */
export function monthAhead(calendar: Calendar, months: number): DayRef {
  const index = Number(calendar.today.slice(5, 7)) - 1 + months;
  return { type: 'span', ...calendar.month((index % 12) + 1) };
}

/**
 * "The first Monday in May".
 *
 * @param nth From 1; -1 is the last.
 * @param month From 1; undefined is this month.
 */
export function nthWeekday(
  nth: number,
  weekday: Weekday | undefined,
  { calendar, month }: { readonly calendar: Calendar; readonly month: number | undefined },
): DayRef {
  const { from, to } = calendar.month(month ?? Number(calendar.today.slice(5, 7)));
  const first = `${from.slice(0, 8)}01`;
  const dates = [...Array(31).keys()]
    .map((days) => addDays(first, days))
    .filter((date) => date <= to && weekdayOf(date) === weekday);
  const date = nth === -1 ? dates.at(-1) : dates[nth - 1];
  return dateRef(date === undefined || date < from ? undefined : date);
}
