import type { PublicDay } from '../../countries/public-days.ts';
import type { Timetable } from '../hours/timetable.ts';
import type { Weekday } from '../office.ts';
import { addDays, type DayHours, hoursOn, localTime, nextOpening, openInterval } from '../opening-hours.ts';

/** Whether somebody is there at a moment, by which hours, and until when. */
export interface Standing {
  readonly isOpen: boolean;
  /** Local date whose hours count: an opening that began the evening before is that day's. `YYYY-MM-DD`. */
  readonly date: string;
  readonly by: HoursBy;
  /** As the clock on the wall shows it; null when it does not change within a year. */
  readonly until: WallTime | null;
}

export interface WallTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Minutes since local midnight, 0 to 1439. */
  readonly minute: number;
}

export type HoursBy =
  | { readonly type: 'weekday'; readonly weekday: Weekday }
  /** An exception that the office has written down. */
  | { readonly type: 'exception'; readonly name: string }
  | { readonly type: 'public-holiday'; readonly day: PublicDay };

const DAY_MINUTES = 1440;
const SEARCH_DAYS = 366;

/** @param nowMs Unix time in milliseconds. */
export function standingAt(timetable: Timetable, nowMs: number): Standing {
  const { date: today } = localTime(nowMs, timetable.timeZone);
  const running = openInterval(timetable, nowMs);
  if (running) {
    const date = running.fromMinute < 0 ? addDays(today, -1) : today;
    const until = endOf(timetable, today, running.toMinute);
    return { isOpen: true, date, by: byOf(hoursOn(timetable, date)), until };
  }
  const next = nextOpening(timetable, nowMs);
  const until = next ? { date: next.day.date, minute: next.minute } : null;
  return { isOpen: false, date: today, by: byOf(hoursOn(timetable, today)), until };
}

/** @param toMinute Counted from the midnight before now. */
function endOf(timetable: Timetable, today: string, toMinute: number): WallTime | null {
  let [date, minute] = [today, toMinute];
  for (let days = 0; days < SEARCH_DAYS; days += 1) {
    if (minute > DAY_MINUTES) return { date: addDays(date, 1), minute: minute - DAY_MINUTES };
    if (minute < DAY_MINUTES) return { date, minute };
    date = addDays(date, 1);
    const morning = hoursOn(timetable, date).intervals[0];
    // Midnight itself, unless the next day is open from there.
    if (morning?.fromMinute !== 0) return { date, minute: 0 };
    minute = morning.toMinute;
  }
  return null;
}

function byOf({ weekday, holiday, publicDay }: DayHours): HoursBy {
  if (holiday !== null) return { type: 'exception', name: holiday };
  return publicDay === null ? { type: 'weekday', weekday } : { type: 'public-holiday', day: publicDay };
}
