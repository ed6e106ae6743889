import { addDays } from '../opening-hours.ts';
import type { Span } from './holiday-on.ts';

/** Nobody asks for more at once. */
const MOST_DAYS = 366;

/** All dates of a span in order, at most those of a year. */
export function datesBetween({ from, to }: Span): readonly string[] {
  const dates: string[] = [];
  for (let date = from; date <= to && dates.length < MOST_DAYS; date = addDays(date, 1)) dates.push(date);
  return dates;
}
