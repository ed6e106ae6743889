import { type PublicDay, publicDayOn } from '../../countries/public-days.ts';
import type { Holiday, Interval, Weekday } from '../office.ts';
import { holidayOn } from './holiday-on.ts';
import type { Timetable } from './timetable.ts';

/** What is written for a date, and why. */
export interface WrittenDay {
  /** In order of time, touching ones as one, the last minute of a day as its end. */
  readonly intervals: readonly Interval[];
  /** The exception that counts. */
  readonly holiday: Holiday | undefined;
  /** The public holiday that the office is closed for, where it has written nothing else. */
  readonly publicDay: PublicDay | null;
}

const DAY_MINUTES = 1440;

export function writtenOn(
  { hours, own, holidays, country, publicHolidays }: Timetable,
  { date, weekday }: { readonly date: string; readonly weekday: Weekday },
): WrittenDay {
  const holiday = holidayOn(holidays, date);
  const isClosed = holiday === undefined && publicHolidays === 'closed';
  const publicDay = (isClosed ? publicDayOn(country, date) : undefined) ?? null;
  if (publicDay !== null) return { intervals: [], holiday, publicDay };
  const ofOffice = joined(holiday ? holiday.open : hours[weekday]);
  const ofTheirs = own?.[weekday];
  if (ofTheirs === undefined) return { intervals: ofOffice, holiday, publicDay };
  const intervals = holiday ? inBoth(joined(ofTheirs), ofOffice) : joined(ofTheirs);
  return { intervals, holiday, publicDay };
}

export function isWholeDay({ fromMinute, toMinute }: Interval): boolean {
  return fromMinute === 0 && toMinute === DAY_MINUTES;
}

function inBoth(some: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  return some.flatMap((one) =>
    others.flatMap((other): readonly Interval[] => {
      const fromMinute = Math.max(one.fromMinute, other.fromMinute);
      const toMinute = Math.min(one.toMinute, other.toMinute);
      return fromMinute < toMinute ? [{ fromMinute, toMinute }] : [];
    }),
  );
}

function joined(list: readonly Interval[]): readonly Interval[] {
  const intervals = list.toSorted((a, b) => a.fromMinute - b.fromMinute);
  const together: Interval[] = [];
  for (const { fromMinute, toMinute } of intervals) {
    const before = together.at(-1);
    const end = toMinute === DAY_MINUTES - 1 ? DAY_MINUTES : toMinute;
    if (before && fromMinute <= before.toMinute) {
      together[together.length - 1] = { ...before, toMinute: Math.max(before.toMinute, end) };
    } else together.push({ fromMinute, toMinute: end });
  }
  return together;
}
