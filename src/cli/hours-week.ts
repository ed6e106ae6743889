import { minuteOfDay } from '../reception/hours/minute-of-day.ts';
import type { DayHours } from '../reception/opening-hours.ts';
import { publicDayName } from '../wiring/public-day-name.ts';
import { clockText, dayText } from './wall-words.ts';
import { table } from './words.ts';

/** A day a line. @param country ISO 3166-1 alpha-2. */
export function weekLines(week: readonly DayHours[], country: string): readonly string[] {
  const rows = week.map((day) => {
    const times = day.intervals.map(
      ({ fromMinute, toMinute }) => `${clockText(fromMinute)}-${endText(toMinute)}`,
    );
    const because = day.holiday ?? (day.publicDay === null ? '' : publicDayName(day.publicDay, country));
    return [dayText(day.date), times.length === 0 ? 'closed' : times.join(', '), because];
  });
  return table([['DAY', 'OPEN', 'BECAUSE OF'], ...rows]);
}

export function weekJson(week: readonly DayHours[]): object {
  return week.map(({ date, intervals, holiday, publicDay }) => ({
    date,
    open: intervals.map(({ fromMinute, toMinute }) => ({
      from: clockText(fromMinute),
      to: endText(toMinute),
    })),
    exception: holiday,
    publicHoliday: publicDay,
  }));
}

/** Midnight as an end is 24:00; behind it the time of the next day. */
function endText(minute: number): string {
  return minute === 1440 ? '24:00' : clockText(minuteOfDay(minute));
}
