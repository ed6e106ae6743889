import { type Feast, feastDay } from './feast-days.ts';
import { type Moved, PUBLIC_FEASTS } from './public-feasts.ts';

/** Only these are given another day in the countries that move to the next free weekday. */
const MOVABLE: ReadonlySet<Feast> = new Set<Feast>(['new-year', 'australia', 'christmas', 'boxing']);

const DAY_MS = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

/**
 * The days of a year that a whole country has off, with those that stand in for a weekend, in order; empty for a country
 * that is not known. These few rules answer a caller in the middle of a call, where `public-holidays.ts` would hold every
 * frame for 0.2 s; its package is what they are tested against. Regions and proclamations of one year are not in them.
 */
export function publicDays(country: string, year: number): readonly string[] {
  const known = PUBLIC_FEASTS.get(country);
  if (!known) return [];
  const own = known.feasts.map((feast) => ({ feast, date: feastDay(feast, country, year) }));
  const taken = new Set(own.map(({ date }) => date));
  for (const { feast, date } of own) {
    const moved = standIn(date, MOVABLE.has(feast) ? known.moved : nearestOnly(known.moved), taken);
    if (moved?.startsWith(`${year}`)) taken.add(moved);
  }
  return [...taken].toSorted();
}

function nearestOnly(moved: Moved): Moved {
  return moved === 'nearest' ? moved : 'not';
}

function standIn(date: string, moved: Moved, taken: ReadonlySet<string>): string | undefined {
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
