import { WEEKDAYS, weekdayOf } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import { datesOf } from './dates-of.ts';
import { UNKNOWN_DAY } from './day-rule.ts';

/**
 * "Friday the 25th": who says a weekday with its date means the date. Both are in the answer, so that a contradiction is
 * heard. Undefined for any other two days.
 */
export function sameDay(one: DayRef | undefined, other: DayRef | undefined): DayRef | undefined {
  if (one?.type === 'weekday' && other?.type === 'date') return other;
  return one?.type === 'date' && other?.type === 'weekday' ? one : undefined;
}

/** "Monday to Friday", "from the 24th to the 27th". */
export function daysBetween(
  one: DayRef | undefined,
  other: DayRef | undefined,
  today: string,
): DayRef | undefined {
  if (isWeekday(one) && isWeekday(other)) {
    const first = WEEKDAYS.indexOf(weekdayOf(datesOf(one, today)[0] ?? today));
    const count = (WEEKDAYS.indexOf(weekdayOf(datesOf(other, today)[0] ?? today)) - first + 7) % 7;
    const weekdays = [...Array(count + 1).keys()].flatMap((days) => WEEKDAYS[(first + days) % 7] ?? []);
    return { type: 'usual', weekdays };
  }
  const from = datesOf(one, today)[0];
  const to = datesOf(other, today).at(-1);
  return from === undefined || to === undefined || to < from ? UNKNOWN_DAY : { type: 'span', from, to };
}

function isWeekday(day: DayRef | undefined): boolean {
  return day?.type === 'weekday' || (day?.type === 'usual' && day.weekdays.length === 1);
}
