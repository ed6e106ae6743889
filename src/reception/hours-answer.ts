import type { Asked } from './hours/asked.ts';
import { datesBetween } from './hours/dates-between.ts';
import { dayAnswer } from './hours/day-answer.ts';
import { daysAnswer } from './hours/days-answer.ts';
import { exceptionsBetween, nextExceptions } from './hours/exceptions.ts';
import type { HoursPhrases } from './hours/hours-phrases.ts';
import { statusNow } from './hours/status-now.ts';
import { timeAnswer } from './hours/time-answer.ts';
import type { Timetable } from './hours/timetable.ts';
import { usualAnswer, WHOLE_WEEK } from './hours/usual-answer.ts';
import type { Weekday } from './office.ts';
import { addDays, hoursOn, localTime, nextDateOf } from './opening-hours.ts';
import type { DayRef } from './understand/day.ts';
import { datesOf } from './understand/days/dates-of.ts';

/** More days are told as an ordinary week and what differs from it. */
const MOST_DAYS = 7;
/** Days that one time of day is told for. */
const MOST_TIMED_DAYS = 2;
/** Who asks for an ordinary week has the next days in mind. */
const EXCEPTIONS_AHEAD_DAYS = 14;
/** Nobody keeps more in mind. */
const MOST_HOLIDAYS = 6;

/** The sentences that answer "when are you open?" at this moment, for a day or for today. */
export function hoursAnswer(
  timetable: Timetable,
  question: { readonly unixMs: number; readonly day: DayRef | undefined; readonly language: string },
  book: HoursPhrases,
): string {
  const { unixMs, day, language } = question;
  const now = localTime(unixMs, timetable.timeZone);
  return answer(day, { timetable, unixMs, now, language, book });
}

function answer(day: DayRef | undefined, asked: Asked): string {
  const { now, book } = asked;
  switch (day?.type) {
    case undefined:
    case 'today':
      return statusNow(asked);
    case 'tomorrow':
      return dayAnswer(addDays(now.date, 1), asked);
    case 'weekday':
      return onDate(nextDateOf(day.weekday, now.date), asked, true);
    case 'weekend':
      return datesOf(day, now.date)
        .map((date) => onDate(date, asked, true))
        .join(' ');
    case 'week':
      return usualAnswer(WHOLE_WEEK, asked);
    case 'usual':
      return usualWithExceptions(day.weekdays, asked);
    case 'date':
      return onDate(day.date, asked);
    case 'dates':
      return day.dates.length > MOST_DAYS
        ? daysAnswer(day.dates, asked)
        : day.dates.map((date) => onDate(date, asked)).join(' ');
    case 'span':
      return spanAnswer(day, asked);
    case 'several':
      return day.days.map((each) => answer(each, asked)).join(' ');
    case 'holidays':
      return holidaysAnswer(asked);
    case 'unknown':
      return book.dayUnknown;
    case 'time': {
      const dates = datesOf(day.day, now.date);
      if (day.day?.type === 'usual' || (day.day && dates.length === 0)) return answer(day.day, asked);
      if (dates.length > MOST_TIMED_DAYS) return answer(day.day, asked);
      return (day.day ? dates : [undefined]).map((date) => timeAnswer(day.time, date, asked)).join(' ');
    }
  }
}

function onDate(date: string, asked: Asked, byWeekday = false): string {
  return date === asked.now.date ? statusNow(asked) : dayAnswer(date, asked, byWeekday);
}

function spanAnswer(span: Extract<DayRef, { type: 'span' }>, asked: Asked): string {
  const dates = datesOf(span, asked.now.date);
  if (dates.length <= MOST_DAYS) return daysAnswer(dates, asked);
  const different = exceptionsBetween(span.from, span.to, asked);
  const exceptions = daysAnswer(different, asked);
  // Such as a closing of three weeks that was asked for by its name.
  if (different.length === datesBetween(span).length) return exceptions;
  const usual = usualAnswer(WHOLE_WEEK, asked);
  const { book } = asked;
  return exceptions === ''
    ? `${book.ordinarily} ${usual}`
    : `${exceptions} ${book.otherwise} ${book.ordinarily} ${usual}`;
}

/** With the days of the next two weeks that differ. */
function usualWithExceptions(weekdays: readonly Weekday[], asked: Asked): string {
  const { timetable, now, book } = asked;
  const soon = exceptionsBetween(now.date, addDays(now.date, EXCEPTIONS_AHEAD_DAYS), asked).filter((date) =>
    weekdays.includes(hoursOn(timetable, date).weekday),
  );
  const usual = usualAnswer(weekdays, asked);
  return soon.length === 0 ? usual : `${usual} ${book.exceptions} ${daysAnswer(soon, asked)}`;
}

/** What the office has written down, from today on, and what it says of all others. */
function holidaysAnswer(asked: Asked): string {
  const { timetable, book } = asked;
  const written = daysAnswer(nextExceptions(asked, MOST_HOLIDAYS), asked);
  if (written === '' && timetable.publicHolidays === undefined) return book.dayUnknown;
  return `${written} ${othersOf(asked)}`.trim();
}

function othersOf({ timetable: { publicHolidays }, book }: Asked): string {
  if (publicHolidays === undefined) return book.otherHolidaysUnknown;
  return publicHolidays === 'closed' ? book.closedOnPublicHolidays : book.openOnPublicHolidays;
}
