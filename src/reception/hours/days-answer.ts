import { type DayHours, hoursOn } from '../opening-hours.ts';
import type { Asked } from './asked.ts';
import { isUnlistedHoliday, labelOf, withHours } from './day-answer.ts';
import { spokenDate } from './spoken-date.ts';
import { spokenIntervals } from './spoken-intervals.ts';

interface Run {
  readonly key: string;
  readonly first: DayHours;
  last: DayHours;
}

/** The hours of days in order; neighbours that differ in nothing are said in one breath. */
export function daysAnswer(dates: readonly string[], asked: Asked): string {
  const { timetable, now, book, language } = asked;
  const runs: Run[] = [];
  for (const date of dates) {
    const day = hoursOn(timetable, date);
    const alone = isUnlistedHoliday(day, timetable.country) && day.intervals.length > 0 ? date : '';
    const key = `${spokenIntervals(day.intervals, book)}|${day.holiday ?? ''}|${alone}`;
    const run = runs.at(-1);
    if (run?.key === key) run.last = day;
    else runs.push({ key, first: day, last: day });
  }
  return runs
    .map(({ first, last }) => {
      const name =
        first === last
          ? labelOf(first.date, asked)
          : book.fromDayToDay(
              spokenDate(first.date, now.date, language),
              spokenDate(last.date, now.date, language),
            );
      return withHours(first.holiday === null ? name : book.holiday(name, first.holiday), first, asked);
    })
    .join(' ');
}
