import type { Weekday } from '../../../reception/office.ts';

/** With a capital, as an engine expects it. */
export function spokenWeekday(weekday: Weekday): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}
