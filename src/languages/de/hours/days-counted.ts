import type { DayRef } from '../../../reception/understand/day.ts';
import { daysLater } from '../../../reception/understand/days/days-later.ts';

const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['tag', 1],
  ['woche', 7],
]);

/**
 * So many days or weeks from a date. "Acht Tage" are one week: who counts so counts both ends.
 *
 * @param unit Stem of the word: `tag`, `woche` or `monat`, which differs and is not counted.
 * @param direction -1 for before.
 */
export function daysCounted(
  date: string | undefined,
  { count, unit = '' }: { readonly count: string | undefined; readonly unit: string | undefined },
  direction: 1 | -1 = 1,
): DayRef {
  return count === '8' && unit === 'tag'
    ? daysLater(date, '1', 7, direction)
    : daysLater(date, count, UNIT_DAYS.get(unit), direction);
}
