import type { Office } from '../office.ts';
import type { DayRef } from './day.ts';
import type { DayWords } from './days/day-words.ts';
import { type OfficeNameWords, withOfficeCalled } from './office-called.ts';
import { createDayReader } from './read-day.ts';
import { createTimeReader, type TimeWords } from './read-time.ts';

/** A question about the office that its settings answer. */
export type InformationIntent =
  | { readonly type: 'hours'; readonly day: DayRef | undefined }
  | { readonly type: 'address' };

/** How one language asks for hours and address. All words are normalised; in what asks for hours `#` is a day and `~` a time. */
export interface InformationWords {
  readonly days: DayWords;
  readonly times: TimeWords;
  readonly officeName: Omit<OfficeNameWords, 'normalise'>;
  asksAddress(words: string): boolean;
  asksHours(words: string): boolean;
  /** When somebody is there, who is called the office in it: "when can I reach the office". */
  asksWhenThere(words: string): boolean;
  /** Nothing but a day was said, as in "and on Friday", or a time behind "and" or "what about". */
  isOnlyDay(words: string): boolean;
  /** A question about hours in which no day was found names one all the same. */
  namesDay(words: string): boolean;
}

/**
 * @param words Normalised.
 * @param today Local date, for days that are named.
 * @param isOfSomebody The words are about somebody, who is called the office in them.
 */
export type InformationReader = (
  words: string,
  office: Pick<Office, 'name' | 'holidays' | 'country'>,
  today: string,
  isOfSomebody?: boolean,
) => InformationIntent | undefined;

export function createInformationReader(language: InformationWords): InformationReader {
  const readDay = createDayReader(language.days);
  const readTime = createTimeReader(language.times);
  const officeName: OfficeNameWords = { ...language.officeName, normalise: language.days.normalise };
  return (words, office, today, isOfSomebody = false) => {
    const said = withOfficeCalled(officeName, words, office.name);
    if (language.asksAddress(said)) return { type: 'address' };
    const { day, rest: withoutDay } = readDay(said, office, today);
    const { time, rest } = readTime(withoutDay);
    const isAsked = isOfSomebody ? language.asksWhenThere(rest) : language.isOnlyDay(rest);
    if (!language.asksHours(rest) && !isAsked) return undefined;
    if (day === undefined && language.namesDay(rest)) return { type: 'hours', day: { type: 'unknown' } };
    return { type: 'hours', day: time === undefined ? day : { type: 'time', time, day } };
  };
}
