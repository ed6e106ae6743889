import type { DayRef } from '../../../reception/understand/day.ts';
import { daysLater } from '../../../reception/understand/days/days-later.ts';

const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['dia', 1],
  ['semana', 7],
]);
/** "Ocho días" and "quince días" are one week and two: who counts so counts both ends. */
const WEEKS: ReadonlyMap<string, string> = new Map([
  ['8', '1'],
  ['15', '2'],
]);

/**
 * So many days or weeks from a date.
 *
 * @param unit `dia`, `semana` or `mes`, which differs and is not counted.
 * @param direction -1 for before.
 */
export function daysCounted(
  date: string | undefined,
  { count = '', unit = '' }: { readonly count: string | undefined; readonly unit: string | undefined },
  direction: 1 | -1 = 1,
): DayRef {
  const weeks = unit === 'dia' ? WEEKS.get(count) : undefined;
  return weeks === undefined
    ? daysLater(date, count, UNIT_DAYS.get(unit), direction)
    : daysLater(date, weeks, 7, direction);
}
