import type { Interval } from '../office.ts';
import type { HoursPhrases } from './hours-phrases.ts';
import { minuteOfDay } from './minute-of-day.ts';

const DAY_MINUTES = 1440;

/** Such as `from 9 am to noon and from 1 pm to 5 pm`; empty without any. */
export function spokenIntervals(intervals: readonly Interval[], book: HoursPhrases): string {
  return book.joined(
    intervals.map(({ fromMinute, toMinute }) =>
      fromMinute === 0 && toMinute === DAY_MINUTES
        ? book.allDay
        : book.fromTo(minuteOfDay(fromMinute), minuteOfDay(toMinute)),
    ),
  );
}
