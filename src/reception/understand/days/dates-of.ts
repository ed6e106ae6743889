import { addDays, nextDateOf } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';

/** Nobody listens to the hours of more. */
const MOST_DAYS = 31;

/** The dates a reference stands for, in order, at most a month of them; none where it stands for no certain day. */
export function datesOf(day: DayRef | undefined, today: string): readonly string[] {
  switch (day?.type) {
    case 'today':
      return [today];
    case 'tomorrow':
      return [addDays(today, 1)];
    case 'weekday':
      return [nextDateOf(day.weekday, today)];
    case 'usual':
      return day.weekdays.map((weekday) => nextDateOf(weekday, today)).toSorted();
    case 'weekend':
      return [nextDateOf('saturday', today), nextDateOf('sunday', today)].toSorted();
    case 'date':
      return [day.date];
    case 'dates':
      return day.dates;
    case 'span':
      return [...Array(MOST_DAYS).keys()]
        .map((days) => addDays(day.from, days))
        .filter((date) => date <= day.to);
    default:
      return [];
  }
}
