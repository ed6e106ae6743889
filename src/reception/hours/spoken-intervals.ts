import type { Interval } from '../office.ts';
import type { PhraseBook } from '../phrase-book.ts';
import { spokenTime } from './spoken-time.ts';

const DAY_MINUTES = 1440;

/** Such as `from 9 am to noon and from 1 pm to 5 pm`. */
export function spokenIntervals(intervals: readonly Interval[], book: PhraseBook): string {
  return intervals
    .map(({ fromMinute, toMinute }) =>
      fromMinute === 0 && toMinute === DAY_MINUTES
        ? book.allDay
        : book.fromTo(spokenTime(fromMinute, book), spokenTime(toMinute, book)),
    )
    .join(' and ');
}
