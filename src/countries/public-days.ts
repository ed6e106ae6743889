import { type Feast, feastDay } from './feast-days.ts';
import { type Moved, PUBLIC_FEASTS, type PublicFeast } from './public-feasts.ts';

/** What a day is off for: a feast, or the weekend that a feast falls on. */
export type PublicDay = PublicFeast | 'stand-in';

/** Only these are given another day in the countries that move to the next free weekday. */
const MOVABLE: ReadonlySet<Feast> = new Set<Feast>(['new-year', 'australia', 'christmas', 'boxing']);

/** Where no part of the country has days of its own beside those of all. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set(['IE', 'AT']);

const DAY_MS = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

/** By country and year; a timetable asks for each day of a year. */
const known = new Map<string, ReadonlyMap<string, PublicDay>>();

/**
 * The days of a year that a whole country has off, with those that stand in for a weekend, in order; empty for a country
 * that is not known. These few rules answer a caller in the middle of a call, where `public-holidays.ts` would hold every
 * frame for 0.2 s; its package is what they are tested against. Regions and proclamations of one year are not in them.
 */
export function publicDays(country: string, year: number): readonly string[] {
  return [...daysOf(country, year).keys()].toSorted();
}

/** What a date is off for in a whole country; undefined on any other day. @param date `YYYY-MM-DD`. */
export function publicDayOn(country: string, date: string): PublicDay | undefined {
  return daysOf(country, Number(date.slice(0, 4))).get(date);
}

/** Parts of the country have days off that {@link publicDays} does not know. */
export function hasRegionalDays(country: string): boolean {
  return !SAME_EVERYWHERE.has(country);
}

function daysOf(country: string, year: number): ReadonlyMap<string, PublicDay> {
  const key = `${country} ${year}`;
  const before = known.get(key);
  if (before) return before;
  const made = makeDays(country, year);
  known.set(key, made);
  return made;
}

function makeDays(country: string, year: number): ReadonlyMap<string, PublicDay> {
  const days = new Map<string, PublicDay>();
  const rules = PUBLIC_FEASTS.get(country);
  if (!rules) return days;
  const own = rules.feasts.map((feast) => ({ feast, date: feastDay(feast, country, year) }));
  for (const { feast, date } of own) if (!days.has(date)) days.set(date, feast);
  for (const { feast, date } of own) {
    const moved = standIn(date, MOVABLE.has(feast) ? rules.moved : nearestOnly(rules.moved), days);
    if (moved?.startsWith(`${year}`) && !days.has(moved)) days.set(moved, 'stand-in');
  }
  return days;
}

function nearestOnly(moved: Moved): Moved {
  return moved === 'nearest' ? moved : 'not';
}

function standIn(date: string, moved: Moved, taken: ReadonlyMap<string, PublicDay>): string | undefined {
  const weekday = weekdayOf(date);
  if (moved === 'not' || (weekday !== SUNDAY && weekday !== SATURDAY)) return undefined;
  if (moved === 'nearest') return plusDays(date, weekday === SUNDAY ? 1 : -1);
  let next = plusDays(date, 1);
  while (taken.has(next) || weekdayOf(next) === SUNDAY || weekdayOf(next) === SATURDAY)
    next = plusDays(next, 1);
  return next;
}

function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay();
}

function plusDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 10);
}
