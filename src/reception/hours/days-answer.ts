import { addDays, type DayHours, hoursOn } from '../opening-hours.ts';
import type { Asked } from './asked.ts';
import { dateToSay } from './date-to-say.ts';
import { isUnlistedHoliday, labelOf, reasonOf, withHours } from './day-answer.ts';
import { spokenIntervals } from './spoken-intervals.ts';

interface Run {
  readonly key: string;
  readonly first: DayHours;
  last: DayHours;
}

/** The hours of days in order; days that follow each other and differ in nothing are said in one breath. */
export function daysAnswer(dates: readonly string[], asked: Asked): string {
  const { timetable, book } = asked;
  const runs: Run[] = [];
  for (const date of dates) {
    const day = hoursOn(timetable, date);
    const alone = isUnlistedHoliday(day, timetable) && day.intervals.length > 0 ? date : '';
    const key = `${spokenIntervals(day.intervals, book)}|${reasonOf(day, asked) ?? ''}|${alone}`;
    const run = runs.at(-1);
    if (run?.key === key && addDays(run.last.date, 1) === date) run.last = day;
    else runs.push({ key, first: day, last: day });
  }
  return runs
    .map(({ first, last }) => {
      const name =
        first === last
          ? labelOf(first.date, asked)
          : book.fromDateToDate(dateToSay(first.date, asked), dateToSay(last.date, asked));
      const reason = reasonOf(first, asked);
      return withHours(reason === null ? name : book.holiday(name, reason), first, asked);
    })
    .join(' ');
}
