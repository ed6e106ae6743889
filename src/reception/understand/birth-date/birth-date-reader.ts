import type { BirthDateHeard } from './birth-date-heard.ts';
import type { BirthDateWords } from './birth-date-words.ts';
import { type DateParts, datePartsIn } from './date-parts.ts';

/** Reads dates of birth in one language. Pure, and linear in the text. */
export interface BirthDateReader {
  /** What was said or written: "the third of May 1962", "3.5.62". The last date counts, and what was put right in it. */
  spoken(text: string, about: BirthDateAbout): BirthDateHeard;
  /** Eight keys in the order of the country: 03051962. */
  keyed(digits: string, about: BirthDateAbout): BirthDateHeard;
  /** The month comes first there. */
  isMonthFirst(country: string): boolean;
}

export interface BirthDateAbout {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Nobody has lived longer. */
const OLDEST_YEARS = 122;
const KEYED_DIGITS = 8;

export function createBirthDateReader(words: BirthDateWords): BirthDateReader {
  const { normalise, tidy, between, again, monthFirst } = words;
  /** Words that are no part of a date stand between numbers that do not belong together. */
  const plain = (text: string) =>
    text
      .split(' ')
      .filter((word) => word !== '' && !between.has(word))
      .map((word) => (/^(?:\d+|m\d{1,2}|hundred|thousand)$/.test(word) ? word : '-'))
      .join(' ')
      .replace(/^(?:- )+|(?: -)+$|^-$/g, '');
  const heard = (said: DateParts, today: string): BirthDateHeard => {
    const { day, month, year } = said;
    if (day === undefined && month === undefined && year === undefined) return { type: 'none' };
    if (day === undefined || month === undefined || year === undefined) return { type: 'partial' };
    const date = dateOf({ day, month, year }, today);
    return date === undefined ? { type: 'impossible' } : { type: 'date', date };
  };
  return {
    spoken(text, { country, today }) {
      const said = tidy(normalise(text))
        .split(again)
        .reduce<DateParts>((known, piece) => {
          const parts = datePartsIn(plain(piece), known, monthFirst.has(country));
          return {
            day: parts.day ?? known.day,
            month: parts.month ?? known.month,
            year: parts.year ?? known.year,
          };
        }, {});
      return heard(said, today);
    },
    keyed(digits, { country, today }) {
      if (digits.length !== KEYED_DIGITS) return { type: 'none' };
      return heard(datePartsIn(digits, {}, monthFirst.has(country)), today);
    },
    isMonthFirst: (country) => monthFirst.has(country),
  };
}

/** Of a year in two figures the last that is not to come. */
function dateOf(
  { day, month, year }: { readonly [Part in keyof DateParts]-?: NonNullable<DateParts[Part]> },
  today: string,
): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  const century = Math.floor(thisYear / 100) * 100;
  const years = year.isShort ? [century + year.value, century - 100 + year.value] : [year.value];
  return years
    .map((each) => existing(each, month, day))
    .find(
      (date) => date !== undefined && date <= today && Number(date.slice(0, 4)) >= thisYear - OLDEST_YEARS,
    );
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
