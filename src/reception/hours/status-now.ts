import { hoursOn, nextOpening, type Opening, openInterval } from '../opening-hours.ts';
import type { Asked } from './asked.ts';
import { dateToSay } from './date-to-say.ts';
import { isUnlistedHoliday, reasonOf } from './day-answer.ts';
import { minuteOfDay } from './minute-of-day.ts';
import { spokenIntervals } from './spoken-intervals.ts';

const DAY_MINUTES = 1440;

/** Whether it is open now, and until when or from when. */
export function statusNow(asked: Asked): string {
  const { timetable, unixMs, now, book } = asked;
  const day = hoursOn(timetable, now.date);
  const open = openInterval(timetable, unixMs);
  if (open) {
    const remark = isUnlistedHoliday(day, timetable) ? ` ${book.onPublicHoliday}` : '';
    if (open.fromMinute === 0 && open.toMinute === DAY_MINUTES) return `${book.openAllDay}${remark}`;
    const later = day.intervals.filter(({ fromMinute }) => fromMinute >= open.toMinute);
    const until = minuteOfDay(open.toMinute);
    const sentence =
      later.length > 0 ? book.openUntilAndAgain(until, spokenIntervals(later, book)) : book.openUntil(until);
    return `${sentence}${remark}`;
  }
  const next = nextOpening(timetable, unixMs);
  if (!next) return book.closedForLong;
  const opens = spokenOpening(next, asked);
  const reason = reasonOf(day, asked);
  return reason !== null && day.intervals.length === 0
    ? book.closedFor(reason, opens)
    : book.closedNow(opens);
}

/** Such as `tomorrow at 9 am`. */
export function spokenOpening({ day, minute, inDays }: Opening, asked: Asked): string {
  const { book } = asked;
  if (inDays === 0) return book.opensToday(minute);
  if (inDays === 1) return book.opensTomorrow(minute);
  // From a week on the weekday alone would name the wrong day.
  return inDays < 7
    ? book.opensOnWeekday(day.weekday, minute)
    : book.opensOnDate(dateToSay(day.date, asked), minute);
}
