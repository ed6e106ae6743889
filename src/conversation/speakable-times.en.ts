import { cardinal, ordinal, year } from './speakable-numbers.en.ts';
import type { SpeakRule } from './speakable-rule.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
] as const;
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s((?:19|20)\\d{2})\\b)?';

export function dateRules({ dayFirst }: { readonly dayFirst: boolean }): readonly SpeakRule[] {
  const say = (day: string, month: string, years?: string) => {
    const name = MONTHS[Number(month) - 1];
    if (name === undefined || !isDay(day)) return undefined;
    const named = years === undefined ? '' : ` ${year(Number(years.length === 2 ? `20${years}` : years))}`;
    const nth = ordinal(Number(day));
    return dayFirst ? `the ${nth} of ${name}${named}` : `${name} ${nth}${named && `,${named}`}`;
  };
  /** Two numbers that are day and month in the order of the place, or the only one that makes sense. */
  const sayPair = (first: string, second: string, years?: string) =>
    (dayFirst && Number(second) <= 12) || Number(first) > 12
      ? say(first, second, years)
      : say(second, first, years);
  return [
    {
      pattern: /(?<![\w-])(?:the )?(\d{4})-(\d{2})-(\d{2})(?![\w-])/g,
      speak: ([, years, month = '', day = '']) => say(day, month, years),
    },
    {
      pattern: /(?<![\w/.])(?:the )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-])/g,
      // Three pairs with hyphens are a bank's sort code.
      speak: ([, first = '', sign, second = '', years]) =>
        sign === '-' && years?.length === 2 ? undefined : sayPair(first, second, years),
    },
    { pattern: /(?<![\w/])24\/7(?![\w/])/g, speak: () => 'twenty-four seven' },
    {
      pattern: /(?<![\w/.])(?:the )?(\d{1,2})\/(\d{1,2})(?![\w/%]|\.\d)/g,
      speak: ([, first = '', second = '']) => sayPair(first, second),
    },
    ...writtenDateRules,
  ];
}

/** Dates with the month's name, said in the order in which they are written. */
const writtenDateRules: readonly SpeakRule[] = [
  {
    pattern: new RegExp(`\\b(?:the )?${DAY}\\s?[-–]\\s?${DAY}(?: of)? ${MONTH}${YEAR}`, 'g'),
    speak: ([, from = '', to = '', month = '', years]) =>
      isDay(from) && isDay(to)
        ? `the ${ordinal(Number(from))} to the ${dayOfMonth(to, month)}${spokenYear(years)}`
        : undefined,
  },
  {
    pattern: new RegExp(`\\b(?:the )?${DAY}(?: of)? ${MONTH}${YEAR}`, 'g'),
    speak: ([, day = '', month = '', years]) =>
      isDay(day) ? `the ${dayOfMonth(day, month)}${spokenYear(years)}` : undefined,
  },
  {
    pattern: new RegExp(`\\b${MONTH} (?:the )?${DAY}(?![\\d:,]?\\d|\\s?[ap]\\.?m)${YEAR}`, 'g'),
    speak: ([, month = '', day = '', years]) =>
      isDay(day)
        ? `${fullMonth(month)} ${ordinal(Number(day))}${years ? ',' : ''}${spokenYear(years)}`
        : undefined,
  },
];

const SUFFIX = '([ap])(?:m\\b|\\.m\\.)';

export const timeRules: readonly SpeakRule[] = [
  {
    pattern: new RegExp(`(?<![\\w:.])(\\d{1,2})(?:[:.](\\d{2}))?\\s?${SUFFIX}`, 'gi'),
    speak: ([, hour = '', minute = '00', half = '']) =>
      isTime(hour, minute, 12) ? `${clock(hour, minute)} ${half.toUpperCase()}M` : undefined,
  },
  {
    // British writing; after other words it is a decimal.
    pattern: /(?<=\b(?:at|from|until|till) )(\d{1,2})\.([0-5]\d)(?![\w%]|\.\d|\s?(?:per|million|k))/g,
    speak: ([, hour = '', minute = '']) => (isTime(hour, minute, 23) ? dayTime(hour, minute) : undefined),
  },
  {
    pattern: /(?<![\w:.])(\d{1,2}):(\d{2})(?::\d{2})?(?![\w:])/g,
    speak: ([, hour = '', minute = '']) => (isTime(hour, minute, 23) ? dayTime(hour, minute) : undefined),
  },
];

const WEEKDAYS: Readonly<Record<string, string>> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};
const WEEKDAY = '\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*';

export const weekdayRules: readonly SpeakRule[] = [
  { pattern: new RegExp(`(?<=${WEEKDAY}\\.?)\\s?[-–]\\s?(?=${WEEKDAY})`, 'g'), speak: () => ' to ' },
  {
    pattern: /\b(?:(Mon)|(Tue)s?|(Wed)s?|(Thu)(?:rs?)?|(Fri))\b(?:s(?=\b)|\.)?/g,
    speak: ([, ...days]) => WEEKDAYS[days.find((day) => day !== undefined) ?? ''],
  },
  {
    // "sat" and "sun" are words, so a neighbour must show that they are days.
    pattern:
      /(?<=(?:Mon|Tue|Wed|Thu|Fri|Sat|day)[a-z]*\.?(?:\s?[-–&/,]\s?|\s(?:and|or|to)\s)|\b(?:closed|open|every|on)\s)(Sat|Sun)\b\.?/g,
    speak: ([, day = '']) => WEEKDAYS[day],
  },
  {
    pattern: /\b(Sat|Sun)\b\.?(?=\s?(?:[-–&/:,]|and\s(?:Mon|Sun)|or\s(?:Mon|Sun)|to\s(?:Mon|Sun)|\d))/g,
    speak: ([, day = '']) => WEEKDAYS[day],
  },
];

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

function fullMonth(month: string): string {
  return MONTHS.find((name) => name.startsWith(month.slice(0, 3))) ?? month;
}

function dayOfMonth(day: string, month: string): string {
  return `${ordinal(Number(day))} of ${fullMonth(month)}`;
}

function spokenYear(years: string | undefined): string {
  return years === undefined ? '' : ` ${year(Number(years))}`;
}

function isTime(hour: string, minute: string, lastHour: number): boolean {
  return Number(hour) <= lastHour && Number(minute) <= 59;
}

/** `nine`, `nine thirty`, `nine oh five`. */
function clock(hour: string, minute: string): string {
  const [h, m] = [Number(hour), Number(minute)];
  if (m === 0) return cardinal(h);
  return `${cardinal(h)} ${m < 10 ? 'oh ' : ''}${cardinal(m)}`;
}

/** A time without am or pm says which half it means only from 13:00 on and with a leading zero. */
function dayTime(hour: string, minute: string): string {
  const h = Number(hour);
  if (h === 0 && minute === '00') return 'midnight';
  if (h > 12) return `${clock(String(h - 12), minute)} PM`;
  if (hour.startsWith('0')) return `${clock(h === 0 ? '12' : hour, minute)} AM`;
  return minute === '00' ? `${cardinal(h)} o'clock` : clock(hour, minute);
}
