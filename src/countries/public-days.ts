import { type Feast, feastDay } from './feast-days.ts';

/** What a country does about a public holiday on a weekend. */
type Moved = 'next-free' | 'nearest' | 'not';

interface PublicDays {
  readonly feasts: readonly Feast[];
  readonly moved: Moved;
}

/** Only these are given another day in the countries that move to the next free weekday. */
const MOVABLE: ReadonlySet<Feast> = new Set<Feast>(['new-year', 'australia', 'christmas', 'boxing']);

/** By ISO code: what the whole country has. The summer bank holiday of GB is in England, Wales and Northern Ireland. */
const PUBLIC: ReadonlyMap<string, PublicDays> = new Map<string, PublicDays>([
  [
    'GB',
    days(
      'next-free',
      'new-year',
      'good-friday',
      'easter-monday',
      'early-may',
      'spring-bank',
      'summer-bank',
      'christmas',
      'boxing',
    ),
  ],
  [
    'IE',
    days(
      'not',
      'new-year',
      'brigid',
      'patrick',
      'easter-monday',
      'early-may',
      'june-bank',
      'summer-bank',
      'october-bank',
      'christmas',
      'boxing',
    ),
  ],
  [
    'US',
    days(
      'nearest',
      'new-year',
      'martin-luther-king',
      'presidents',
      'memorial',
      'juneteenth',
      'independence',
      'labor',
      'columbus',
      'eleventh-of-november',
      'thanksgiving',
      'christmas',
    ),
  ],
  ['CA', days('not', 'new-year', 'good-friday', 'canada', 'labor', 'thanksgiving', 'christmas')],
  [
    'AU',
    days(
      'next-free',
      'new-year',
      'australia',
      'good-friday',
      'easter-saturday',
      'easter-sunday',
      'easter-monday',
      'anzac',
      'christmas',
      'boxing',
    ),
  ],
  [
    'DE',
    days(
      'not',
      'new-year',
      'good-friday',
      'easter-monday',
      'first-of-may',
      'ascension',
      'whit-monday',
      'german-unity',
      'christmas',
      'boxing',
    ),
  ],
  [
    'AT',
    days(
      'not',
      'new-year',
      'epiphany',
      'easter-monday',
      'first-of-may',
      'ascension',
      'whit-monday',
      'corpus-christi',
      'assumption',
      'austrian',
      'all-saints',
      'immaculate-conception',
      'christmas',
      'boxing',
    ),
  ],
  [
    'CH',
    days(
      'not',
      'new-year',
      'good-friday',
      'easter-sunday',
      'easter-monday',
      'ascension',
      'whit-sunday',
      'whit-monday',
      'swiss',
      'swiss-thanks',
      'christmas',
      'boxing',
    ),
  ],
  [
    'FR',
    days(
      'not',
      'new-year',
      'easter-monday',
      'first-of-may',
      'victory-1945',
      'ascension',
      'whit-monday',
      'bastille',
      'assumption',
      'all-saints',
      'eleventh-of-november',
      'christmas',
    ),
  ],
  [
    'ES',
    days(
      'not',
      'new-year',
      'epiphany',
      'good-friday',
      'first-of-may',
      'assumption',
      'hispanic',
      'all-saints',
      'spanish-constitution',
      'immaculate-conception',
      'christmas',
    ),
  ],
]);

const DAY_MS = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

/**
 * The days of a year that a whole country has off, with those that stand in for a weekend, in order; empty for a country
 * that is not known. These few rules answer a caller in the middle of a call, where `public-holidays.ts` would hold every
 * frame for 0.2 s; its package is what they are tested against. Regions and proclamations of one year are not in them.
 */
export function publicDays(country: string, year: number): readonly string[] {
  const known = PUBLIC.get(country);
  if (!known) return [];
  const own = known.feasts.map((feast) => ({ feast, date: feastDay(feast, country, year) }));
  const taken = new Set(own.map(({ date }) => date));
  for (const { feast, date } of own) {
    const moved = standIn(date, MOVABLE.has(feast) ? known.moved : nearestOnly(known.moved), taken);
    if (moved?.startsWith(`${year}`)) taken.add(moved);
  }
  return [...taken].toSorted();
}

function days(moved: Moved, ...feasts: readonly Feast[]): PublicDays {
  return { feasts, moved };
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
