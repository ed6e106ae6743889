import { addDays } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import { dateRef, UNKNOWN_DAY } from './day-rule.ts';

/**
 * So many days or weeks from a date.
 *
 * @param count In digits; any other word is one.
 * @param unitDays Length of what is counted; undefined for months, which differ and are not counted.
 * @param direction -1 for before.
 */
export function daysLater(
  date: string | undefined,
  count: string | undefined,
  unitDays: number | undefined,
  direction: 1 | -1 = 1,
): DayRef {
  if (date === undefined || unitDays === undefined) return UNKNOWN_DAY;
  return dateRef(addDays(date, direction * unitDays * (Number.parseInt(count ?? '', 10) || 1)));
}
