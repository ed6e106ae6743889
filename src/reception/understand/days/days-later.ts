import { addDays } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import { dateRef, UNKNOWN_DAY } from './day-rule.ts';

const DAYS_OF: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
]);

/**
 * So many days, nights, weeks or fortnights from a date. Months differ and are not counted.
 *
 * @param count In digits; any other word is one.
 * @param direction -1 for before.
 */
export function daysLater(
  date: string | undefined,
  count: string | undefined,
  unit: string | undefined,
  direction: 1 | -1 = 1,
): DayRef {
  const unitDays = DAYS_OF.get(unit ?? '');
  if (date === undefined || unitDays === undefined) return UNKNOWN_DAY;
  return dateRef(addDays(date, direction * unitDays * (Number.parseInt(count ?? '', 10) || 1)));
}
