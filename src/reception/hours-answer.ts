import type { Interval, Weekday } from './office.ts';
import {
  addDays,
  type DayHours,
  hoursOn,
  localTime,
  nextDateOf,
  nextOpening,
  type Opening,
  openInterval,
  type Timetable,
} from './opening-hours.ts';
import type { PhraseBook } from './phrases.en.ts';
import type { DayRef } from './understand/day.ts';

/** Monday first, as a week is read out. */
const WEEK: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

const NOON = 720;
const DAY_MINUTES = 1440;

/** The sentences that answer "when are you open?" at this moment, for a day or for today. */
export function hoursAnswer(
  timetable: Timetable,
  question: { readonly unixMs: number; readonly day: DayRef | undefined; readonly language: string },
  book: PhraseBook,
): string {
  const { unixMs, day, language } = question;
  const today = localTime(unixMs, timetable.timeZone).date;
  const answerOn = (date: string) =>
    date === today
      ? statusNow(timetable, question, book)
      : dayAnswer(hoursOn(timetable, date), book, language);
  switch (day?.type) {
    case undefined:
    case 'today':
      return statusNow(timetable, question, book);
    case 'tomorrow':
      return tomorrowAnswer(hoursOn(timetable, addDays(today, 1)), book);
    case 'weekday':
      return answerOn(nextDateOf(day.weekday, today));
    case 'weekend':
      return [answerOn(nextDateOf('saturday', today)), answerOn(nextDateOf('sunday', today))].join(' ');
    case 'week':
      return weekAnswer(timetable, book);
    case 'date':
      return answerOn(day.date);
  }
}

/** A time of day as it is said: `9 am`, `12:30 pm`, `noon`. */
export function spokenTime(minute: number, book: PhraseBook): string {
  if (minute % DAY_MINUTES === 0) return book.midnight;
  if (minute === NOON) return book.noon;
  const hour = Math.floor(minute / 60) % 12 || 12;
  const rest = minute % 60;
  const half = minute < NOON ? book.am : book.pm;
  return rest === 0 ? `${hour} ${half}` : `${hour}:${String(rest).padStart(2, '0')} ${half}`;
}

function statusNow(
  timetable: Timetable,
  { unixMs, language }: { readonly unixMs: number; readonly language: string },
  book: PhraseBook,
): string {
  const now = localTime(unixMs, timetable.timeZone);
  const day = hoursOn(timetable, now.date);
  const open = openInterval(timetable, unixMs);
  if (open) {
    if (open.fromMinute === 0 && open.toMinute === DAY_MINUTES) return book.openAllDay;
    const later = day.intervals.filter(({ fromMinute }) => fromMinute >= open.toMinute);
    const until = spokenTime(open.toMinute, book);
    return later.length > 0
      ? book.openUntilAndAgain(until, spokenIntervals(later, book))
      : book.openUntil(until);
  }
  const next = nextOpening(timetable, unixMs);
  if (!next) return book.closedForLong;
  const opens = spokenOpening(next, book, language);
  return day.holiday !== null && day.intervals.length === 0
    ? book.closedFor(day.holiday, opens)
    : book.closedNow(opens);
}

function spokenOpening({ day, minute, inDays }: Opening, book: PhraseBook, language: string): string {
  const at = spokenTime(minute, book);
  if (inDays === 0) return book.opensToday(at);
  if (inDays === 1) return book.opensTomorrow(at);
  // From a week on the weekday alone would name the wrong day.
  return book.opensOn(inDays < 7 ? dayName(day.weekday) : spokenDate(day.date, language), at);
}

function tomorrowAnswer(day: DayHours, book: PhraseBook): string {
  const name = day.holiday === null ? book.tomorrow : book.holiday(book.tomorrow, day.holiday);
  return openOrClosed(name, day, book);
}

function dayAnswer(day: DayHours, book: PhraseBook, language: string): string {
  const name =
    day.holiday === null
      ? book.onDay(dayName(day.weekday))
      : book.holiday(book.onDay(spokenDate(day.date, language)), day.holiday);
  return openOrClosed(name, day, book);
}

function openOrClosed(name: string, { intervals }: DayHours, book: PhraseBook): string {
  return intervals.length === 0 ? book.closedOn(name) : book.openOn(name, spokenIntervals(intervals, book));
}

/** The ordinary week, neighbours with equal hours in one breath. */
function weekAnswer({ hours }: Timetable, book: PhraseBook): string {
  const runs: { first: Weekday; last: Weekday; times: string }[] = [];
  for (const weekday of WEEK) {
    const times = hours[weekday].length === 0 ? '' : spokenIntervals(hours[weekday], book);
    const run = runs.at(-1);
    if (run && run.times === times) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, times });
  }
  return runs
    .map(({ first, last, times }) => {
      const days = first === last ? dayName(first) : book.daySpan(dayName(first), dayName(last));
      return times === '' ? book.closedOn(book.onDays(days)) : book.openOn(book.onDays(days), times);
    })
    .join(' ');
}

function spokenIntervals(intervals: readonly Interval[], book: PhraseBook): string {
  return intervals
    .map(({ fromMinute, toMinute }) =>
      fromMinute === 0 && toMinute === DAY_MINUTES
        ? book.allDay
        : book.fromTo(spokenTime(fromMinute, book), spokenTime(toMinute, book)),
    )
    .join(' and ');
}

function dayName(weekday: Weekday): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}

/** Such as `Friday 25 December`. */
function spokenDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(Date.parse(`${date}T00:00:00Z`));
}
