import type { Holiday } from '../office.ts';

/** Dates as `YYYY-MM-DD`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Between two days of 29 February there are up to so many years. */
const YEARS_TO_LEAP = 8;
const YEAR_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * What the office has written down for a date. Where several fall on it, a single date goes before a range; of either, the
 * one with its year goes before that of every year; then the shorter range, and at last the one that is written first.
 * Public holidays of the country come behind all of these, and the ordinary week behind them.
 */
export function holidayOn(holidays: readonly Holiday[], date: string): Holiday | undefined {
  const [first] = holidays
    .filter((holiday) => fallsOn(holiday, date))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || lengthOf(a) - lengthOf(b));
  return first;
}

/**
 * The days of an exception that come next, or have begun; undefined when they are over for good. Of a 29 February only a
 * year that has it counts, and a range goes up to the last day that there is.
 *
 * @param today `YYYY-MM-DD`.
 */
export function nextDaysOf(holiday: Holiday, today: string): Span | undefined {
  const written = spanOf(holiday);
  if (!isYearly(holiday)) return written.to < today ? undefined : written;
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear - 1; year <= thisYear + YEARS_TO_LEAP; year += 1) {
    const from = dated(year, written.from, 'next');
    const to = dated(written.from <= written.to ? year : year + 1, written.to, 'last');
    if (from <= to && to >= today) return { from, to };
  }
  return undefined;
}

/** Whether it comes again every year. */
export function isYearly(holiday: Holiday): boolean {
  return spanOf(holiday).from.length === 'MM-DD'.length;
}

/** As it is written: a single date is a range of itself. */
export function spanOf(holiday: Holiday): Span {
  const { date, from, to } = holiday;
  return date === undefined ? { from, to } : { from: date, to: date };
}

function fallsOn(holiday: Holiday, date: string): boolean {
  const { from, to } = spanOf(holiday);
  const day = isYearly(holiday) ? date.slice('YYYY-'.length) : date;
  // Over the new year.
  if (from > to) return day >= from || day <= to;
  return from <= day && day <= to;
}

function rankOf(holiday: Holiday): number {
  return (holiday.date === undefined ? 2 : 0) + (isYearly(holiday) ? 1 : 0);
}

function lengthOf(holiday: Holiday): number {
  const { from, to } = spanOf(holiday);
  const [first, last] = isYearly(holiday) ? [`2000-${from}`, `2000-${to}`] : [from, to];
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS;
  return days < 0 ? days + YEAR_DAYS : days;
}

function dated(year: number, monthAndDay: string, side: 'next' | 'last'): string {
  const date = `${year}-${monthAndDay}`;
  const exists = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
  if (exists) return date;
  return side === 'next' ? `${year}-03-01` : `${year}-02-28`;
}
