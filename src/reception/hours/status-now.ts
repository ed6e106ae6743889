import { hoursOn, nextOpening, type Opening, openInterval } from '../opening-hours.ts';
import type { Asked } from './asked.ts';
import { isUnlistedHoliday } from './day-answer.ts';
import { spokenDate } from './spoken-date.ts';
import { spokenIntervals } from './spoken-intervals.ts';
import { spokenTime } from './spoken-time.ts';
import { spokenWeekday } from './spoken-weekday.ts';

const DAY_MINUTES = 1440;

/** Whether it is open now, and until when or from when. */
export function statusNow(asked: Asked): string {
  const { timetable, unixMs, now, book } = asked;
  const day = hoursOn(timetable, now.date);
  const open = openInterval(timetable, unixMs);
  if (open) {
    const remark = isUnlistedHoliday(day, timetable.country) ? ` ${book.onPublicHoliday}` : '';
    if (open.fromMinute === 0 && open.toMinute === DAY_MINUTES) return `${book.openAllDay}${remark}`;
    const later = day.intervals.filter(({ fromMinute }) => fromMinute >= open.toMinute);
    const until = spokenTime(open.toMinute, book);
    const sentence =
      later.length > 0 ? book.openUntilAndAgain(until, spokenIntervals(later, book)) : book.openUntil(until);
    return `${sentence}${remark}`;
  }
  const next = nextOpening(timetable, unixMs);
  if (!next) return book.closedForLong;
  const opens = spokenOpening(next, asked);
  return day.holiday !== null && day.intervals.length === 0
    ? book.closedFor(day.holiday, opens)
    : book.closedNow(opens);
}

function spokenOpening({ day, minute, inDays }: Opening, { now, book, language }: Asked): string {
  const at = spokenTime(minute, book);
  if (inDays === 0) return book.opensToday(at);
  if (inDays === 1) return book.opensTomorrow(at);
  // From a week on the weekday alone would name the wrong day.
  return book.opensOn(inDays < 7 ? spokenWeekday(day.weekday) : spokenDate(day.date, now.date, language), at);
}
