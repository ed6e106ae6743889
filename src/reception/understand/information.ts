import type { Office } from '../office.ts';
import { asksAddress } from './asks-address.en.ts';
import { asksHours } from './asks-hours.en.ts';
import type { DayRef } from './day.ts';
import { isOnlyDay } from './is-only-day.en.ts';
import { namesDay } from './names-day.en.ts';
import { readDay } from './read-day.ts';
import { readTime } from './read-time.ts';
import { normalise } from './words.ts';

const SHORTEST_NAME = 4;
/** Words of names that mean something else behind "the". */
const COMMON: ReadonlySet<string> = new Set(['door', 'street', 'account', 'case', 'open', 'close']);
/** What rules on questions know it by. */
const OFFICE = 'the office';

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
  office: Pick<Office, 'name' | 'holidays' | 'country'>,
  today: string,
): InformationIntent | undefined {
  const said = withoutName(words, office.name);
  if (asksAddress(said)) return { type: 'address' };
  const { day, rest: withoutDay } = readDay(said, office, today);
  const { time, rest } = readTime(withoutDay);
  if (!asksHours(rest) && !isOnlyDay(rest)) return undefined;
  if (day === undefined && namesDay(rest)) return { type: 'hours', day: { type: 'unknown' } };
  return { type: 'hours', day: time === undefined ? day : { type: 'time', time, day } };
}

/** With "the office" for its name, and for a word of it behind "the", such as "the pharmacy". */
function withoutName(words: string, name: string): string {
  const whole = normalise(name).replace(/^the /, '');
  const parts = whole.split(' ').filter((word) => word.length >= SHORTEST_NAME && !COMMON.has(word));
  const called = [
    ...(whole === '' ? [] : [`(?:the )?${whole}`]),
    ...parts.map((word) => `(?:the|your) ${word}`),
  ];
  if (called.length === 0) return words;
  return words.replace(new RegExp(`(?<![^ ])(?:${called.join('|')})(?![^ ])`, 'g'), OFFICE);
}
