import type { PublicDay } from '../countries/public-days.ts';
import type { Timetable } from './hours/timetable.ts';
import { isWholeDay, writtenOn } from './hours/written-on.ts';
import type { Interval, Weekday } from './office.ts';

/** A moment as the clock on the office's wall shows it. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly weekday: Weekday;
  /** Minutes since local midnight, 0 to 1439. */
  readonly minute: number;
}

export interface DayHours {
  readonly date: string;
  readonly weekday: Weekday;
  /**
   * In order of time, those that touch as one; empty when closed. The last may end after 1440, in the next day; what
   * began the evening before is that day's.
   */
  readonly intervals: readonly Interval[];
  /** Name of the exception that the office has written down, null on any other day. */
  readonly holiday: string | null;
  /** The public holiday that the office is closed for, null on any other day. */
  readonly publicDay: PublicDay | null;
}

export interface Opening {
  readonly day: DayHours;
  readonly minute: number;
  /** 0 is today. */
  readonly inDays: number;
}

/** From Sunday, as `Date.getUTCDay` counts. */
export const WEEKDAYS: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** An office that opens on no day of a whole year has no next opening. */
const SEARCH_DAYS = 366;

const DAY_MS = 86_400_000;
const DAY_MINUTES = 1440;

const wallClocks = new Map<string, Intl.DateTimeFormat>();

/** Made once for a zone, because making it takes a millisecond. */
function wallClockOf(timeZone: string): Intl.DateTimeFormat {
  const known = wallClocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  wallClocks.set(timeZone, made);
  return made;
}

/**
 * The wall clock of a zone, by the zone data of the runtime: summer time is only ever a matter of this function,
 * since opening hours are compared as wall-clock minutes.
 */
export function localTime(unixMs: number, timeZone: string): LocalTime {
  const parts = new Map(
    wallClockOf(timeZone)
      .formatToParts(unixMs)
      .map(({ type, value }) => [type, value]),
  );
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return {
    date,
    weekday: weekdayOf(date),
    minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
}

/** How many days lie between two dates of `YYYY-MM-DD`; 0 for the same one. */
export function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS;
}

/** The date `days` after `date`, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Opening hours of one local date; those of an exception replace the weekday's. */
export function hoursOn(timetable: Timetable, date: string): DayHours {
  const weekday = weekdayOf(date);
  const written = (day: string) => writtenOn(timetable, { date: day, weekday: weekdayOf(day) });
  const evening = written(addDays(date, -1)).intervals.at(-1);
  const morning = written(addDays(date, 1)).intervals[0];
  const { intervals: own, holiday, publicDay } = written(date);
  const begun = evening && isWholeDay(evening) ? undefined : evening;
  const intervals = own.flatMap((interval): readonly Interval[] => {
    const isRestOfNight =
      !isWholeDay(interval) && begun !== undefined && begun.toMinute >= DAY_MINUTES + interval.fromMinute;
    if (isRestOfNight) return [];
    const goesOn = morning !== undefined && interval.toMinute >= DAY_MINUTES + morning.fromMinute;
    if (!goesOn || isWholeDay(interval) || isWholeDay(morning)) return [interval];
    return [{ ...interval, toMinute: Math.max(interval.toMinute, morning.toMinute + DAY_MINUTES) }];
  });
  return { date, weekday, intervals, holiday: holiday?.name ?? null, publicDay };
}

export function isOpenAt(timetable: Timetable, unixMs: number): boolean {
  return openInterval(timetable, unixMs) !== undefined;
}

/**
 * The interval that is running, undefined when closed. Its minutes count from the midnight before now: what began the
 * evening before begins below 0.
 */
export function openInterval(timetable: Timetable, unixMs: number): Interval | undefined {
  const { date, minute } = localTime(unixMs, timetable.timeZone);
  return intervalsOver(timetable, date).find(
    ({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute,
  );
}

/** The intervals of a date and what is left of the evening before, counted from the date's midnight. */
export function intervalsOver(timetable: Timetable, date: string): readonly Interval[] {
  const evening = hoursOn(timetable, addDays(date, -1)).intervals.filter(
    ({ toMinute }) => toMinute > DAY_MINUTES,
  );
  const rest = evening.map(({ fromMinute, toMinute }) => ({
    fromMinute: fromMinute - DAY_MINUTES,
    toMinute: toMinute - DAY_MINUTES,
  }));
  return [...rest, ...hoursOn(timetable, date).intervals];
}

/** The first interval that begins after this moment, undefined when there is none within a year. */
export function nextOpening(timetable: Timetable, unixMs: number): Opening | undefined {
  const now = localTime(unixMs, timetable.timeZone);
  for (let inDays = 0; inDays <= SEARCH_DAYS; inDays += 1) {
    const day = hoursOn(timetable, addDays(now.date, inDays));
    const next = day.intervals.find(({ fromMinute }) => inDays > 0 || fromMinute > now.minute);
    if (next) return { day, minute: next.fromMinute, inDays };
  }
  return undefined;
}

/** The next date, today included, that is this weekday. */
export function nextDateOf(weekday: Weekday, today: string): string {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(today)) + 7) % 7;
  return addDays(today, ahead);
}

/** Weekday of a date `YYYY-MM-DD`. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sunday';
}
