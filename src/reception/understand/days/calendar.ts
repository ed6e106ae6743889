import { type Feast, feastDay } from '../../../countries/feast-days.ts';
import { publicDays } from '../../../countries/public-days.ts';
import { addDays } from '../../opening-hours.ts';

/** Dates as callers mean them: seen from a day, the next that fits. All are `YYYY-MM-DD`. */
export interface Calendar {
  readonly today: string;
  /** Undefined for a day that does not exist; without a year the next, today included. */
  dayAndMonth(day: number, month: number, year?: number): string | undefined;
  /** The next with this day of the month, today included. */
  dayOfMonth(day: number): string | undefined;
  /** In the month that is so many months from this one. */
  dayOfMonthAhead(day: number, months: number): string | undefined;
  /** From the first to the last, of the next such month, this one included: what is left of it. */
  month(month: number, year?: number): { readonly from: string; readonly to: string };
  feast(feast: Feast): string;
  /** What is left of the days from one feast to another. */
  feasts(first: Feast, last: Feast): { readonly from: string; readonly to: string };
  /** Monday of the week that is so many weeks from this one. */
  mondayAhead(weeks: number): string;
  /** Public holidays of the country from today on, in order. */
  publicHolidays(): readonly string[];
}

/** @param country ISO 3166-1 alpha-2. */
export function calendarFrom(today: string, country: string): Calendar {
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  const ahead = (make: (year: number) => string | undefined) =>
    [thisYear, thisYear + 1].map(make).find((date) => date !== undefined && date >= today);
  const inMonth = (day: number, months: number) => {
    const index = thisYear * 12 + thisMonth - 1 + months;
    return dateOf(Math.floor(index / 12), (index % 12) + 1, day);
  };
  const feast = (name: Feast) => ahead((year) => feastDay(name, country, year)) ?? today;
  return {
    today,
    dayAndMonth: (day, month, year) =>
      year === undefined ? ahead((each) => dateOf(each, month, day)) : dateOf(year, month, day),
    dayOfMonth: (day) =>
      [0, 1, 2].map((months) => inMonth(day, months)).find((date) => date !== undefined && date >= today),
    dayOfMonthAhead: inMonth,
    month(month, year = month < thisMonth ? thisYear + 1 : thisYear) {
      const first = dateOf(year, month, 1) ?? today;
      const next = dateOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? today;
      const to = addDays(next, -1);
      return { from: first < today && to >= today ? today : first, to };
    },
    feast,
    feasts(first, last) {
      const to = feast(last);
      const year = Number(to.slice(0, 4));
      const sameYear = feastDay(first, country, year);
      const from = sameYear <= to ? sameYear : feastDay(first, country, year - 1);
      return { from: from < today ? today : from, to };
    },
    mondayAhead: (weeks) =>
      addDays(today, 7 * weeks - ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7)),
    publicHolidays: () =>
      [thisYear, thisYear + 1].flatMap((year) => publicDays(country, year)).filter((date) => date >= today),
  };
}

function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
