import type { Weekday } from '../office.ts';
import { hoursOn, nextDateOf } from '../opening-hours.ts';
import type { Asked } from './asked.ts';
import { spokenIntervals } from './spoken-intervals.ts';
import type { Timetable } from './timetable.ts';

/** Monday first, as a week is read out. */
export const WHOLE_WEEK: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** The ordinary hours of these weekdays, neighbours with equal hours in one breath. */
export function usualAnswer(weekdays: readonly Weekday[], asked: Asked): string {
  const { timetable, now, book } = asked;
  const ordinary: Timetable = { ...timetable, holidays: [], publicHolidays: 'open' };
  const runs: { first: Weekday; last: Weekday; at: number; times: string }[] = [];
  for (const [at, weekday] of WHOLE_WEEK.entries()) {
    if (!weekdays.includes(weekday)) continue;
    const times = spokenIntervals(hoursOn(ordinary, nextDateOf(weekday, now.date)).intervals, book);
    const run = runs.at(-1);
    if (run && run.times === times && run.at === at - 1) Object.assign(run, { last: weekday, at });
    else runs.push({ first: weekday, last: weekday, at, times });
  }
  return runs
    .map(({ first, last, times }) => {
      const days = book.onWeekdays(first, last);
      return times === '' ? book.closedOn(days) : book.openOn(days, times);
    })
    .join(' ');
}
