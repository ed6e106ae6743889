import { publicDays } from '../../countries/public-days.ts';
import { hoursOn } from '../opening-hours.ts';
import type { Asked } from './asked.ts';
import { isUnlistedHoliday } from './day-answer.ts';

/**
 * The days from one date to another that are not as on any such weekday: holidays of the office, and public holidays
 * it has not written down on which it would be open.
 */
export function exceptionsBetween(from: string, to: string, { timetable }: Asked): readonly string[] {
  const years = [...new Set([from, to].map((date) => Number(date.slice(0, 4))))];
  const unlisted = years
    .flatMap((year) => publicDays(timetable.country, year))
    .filter((date) => {
      const day = hoursOn(timetable, date);
      return isUnlistedHoliday(day, timetable.country) && day.intervals.length > 0;
    });
  return [...timetable.holidays.map(({ date }) => date), ...unlisted]
    .filter((date) => date >= from && date <= to)
    .toSorted();
}
