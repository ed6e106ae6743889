import type { Office } from '../office.ts';
import { asksAddress } from './asks-address.en.ts';
import { asksHours } from './asks-hours.en.ts';
import type { DayRef } from './day.ts';
import { isOnlyDay } from './is-only-day.en.ts';
import { namesDay } from './names-day.en.ts';
import { readDay } from './read-day.ts';
import { readTime } from './read-time.ts';

/** A question about the office that its settings answer. */
export type InformationIntent =
  | { readonly type: 'hours'; readonly day: DayRef | undefined }
  | { readonly type: 'address' };

/**
 * @param words Normalised.
 * @param today Local date, for days that are named.
 */
export function readInformation(
  words: string,
  office: Pick<Office, 'holidays' | 'country'>,
  today: string,
): InformationIntent | undefined {
  if (asksAddress(words)) return { type: 'address' };
  const { day, rest: withoutDay } = readDay(words, office, today);
  const { time, rest } = readTime(withoutDay);
  if (!asksHours(rest) && !isOnlyDay(rest)) return undefined;
  if (day === undefined && namesDay(rest)) return { type: 'hours', day: { type: 'unknown' } };
  return { type: 'hours', day: time === undefined ? day : { type: 'time', time, day } };
}
