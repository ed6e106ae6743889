import { addDays, hoursOn, localTime } from '../opening-hours.ts';
import { momentOf } from '../wall-time.ts';
import type { Timetable } from './timetable.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
/** An office that opens on no day of a whole year is not coming back to its messages. */
const SEARCH_DAYS = 366;
/** No clock is put forward by more. */
const LONGEST_GAP_MINUTES = 180;

/**
 * The moment by which an office has been open for so many minutes since another: messages wait while it is closed. Minutes
 * are those that pass, also in a night in which the clock is changed.
 *
 * @param fromMs Unix time in milliseconds.
 * @param openMinutes More than 0.
 * @returns Unix time in milliseconds; null for an office that is not open for so long within a year.
 */
export function dueAt(office: Timetable, fromMs: number, openMinutes: number): number | null {
  const today = localTime(fromMs, office.timeZone).date;
  let leftMs = openMinutes * MINUTE_MS;
  // What began the evening before may still be going on.
  for (let days = -1; days <= SEARCH_DAYS; days += 1) {
    const date = addDays(today, days);
    for (const { fromMinute, toMinute } of hoursOn(office, date).intervals) {
      if (days < 0 && toMinute <= DAY_MINUTES) continue;
      const openMs = Math.max(wallMs(date, fromMinute, office.timeZone), fromMs);
      const lengthMs = Math.max(0, wallMs(date, toMinute, office.timeZone) - openMs);
      if (lengthMs >= leftMs) return openMs + leftMs;
      leftMs -= lengthMs;
    }
  }
  return null;
}

/** A time that the clock leaves out is the first one after it. */
function wallMs(date: string, minute: number, timeZone: string): number {
  for (let later = 0; later <= LONGEST_GAP_MINUTES; later += 1) {
    const all = minute + later;
    const day = addDays(date, Math.floor(all / DAY_MINUTES));
    const found = momentOf(day, all % DAY_MINUTES, timeZone);
    if (found !== undefined) return found;
  }
  throw new Error(`no clock of ${timeZone} shows ${date} or the hours after`);
}
