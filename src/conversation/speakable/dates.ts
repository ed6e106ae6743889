import { monthRules } from './months.ts';
import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';
import { yearRules } from './years.ts';

interface WrittenDate {
  readonly day: string;
  readonly untilDay?: string | undefined;
  readonly joint?: string | undefined;
  /** From 1. */
  readonly month: number;
  readonly year?: string | undefined;
  readonly dayFirst: boolean;
}

/** @returns undefined when there is no such day. */
type SayDate = (date: WrittenDate, match: RegExpExecArray) => string | undefined;

export function dateRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const say = dateSayer(language, numbers);
  return [
    ...numericDates(language, say),
    ...namedMonths(language, say),
    ...yearRules(language, numbers),
    ...monthRules(language, numbers),
  ];
}

function dateSayer({ calendar }: SpokenLanguage, numbers: NumberWords): SayDate {
  const determiner = new RegExp(`\\b(?:${calendar.determiner})\\s$`, 'i');
  const ordinal = (day: string) => numbers.ordinal(Number(day));
  return ({ day, untilDay, joint = '', month, year, dayFirst }, match) => {
    const [name] = calendar.months[month - 1]?.split(' ') ?? [];
    if (name === undefined || !isDay(day, month) || !isDay(untilDay ?? day, month)) return undefined;
    return calendar.date({
      day: ordinal(day),
      untilDay: untilDay === undefined ? undefined : ordinal(untilDay),
      joint,
      month: name,
      year: year === undefined ? undefined : numbers.year(fullYear(year)),
      dayFirst,
      before: match.input.slice(0, match.index),
      hasDeterminer: determiner.test(match.input.slice(0, match.index)),
    });
  };
}

function numericDates({ calendar }: SpokenLanguage, say: SayDate): readonly SpeakRule[] {
  const { article, dayFirst } = calendar;
  /** Two numbers that are day and month in the order of the place, or the only one that makes sense. */
  const pair = (match: RegExpExecArray, first: string, second: string, year?: string) => {
    const dayIsFirst = (dayFirst && Number(second) <= 12) || Number(first) > 12;
    const [day, month] = dayIsFirst ? [first, second] : [second, first];
    return say({ day, month: Number(month), year, dayFirst }, match);
  };
  return [
    {
      pattern: new RegExp(
        `(?<![\\w-])${article}(\\d{4})([-/.])(\\d{2})\\2(\\d{2})(?!(?!T\\d\\d:)[\\w-])`,
        'gi',
      ),
      speak: (match) => {
        const [, year, , month, day = ''] = match;
        return say({ day, month: Number(month), year, dayFirst }, match);
      },
    },
    {
      pattern: new RegExp(
        `(?<![\\w/.])${article}(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\w/-]|\\.\\d)`,
        'gi',
      ),
      speak: (match) => {
        const [, first = '', sign, second = '', year = ''] = match;
        // Three pairs with hyphens are a bank's code.
        return sign === '-' && year.length === 2 ? undefined : pair(match, first, second, year);
      },
    },
    {
      pattern: new RegExp(`(?<![\\w/.])${article}(\\d{1,2})/(\\d{1,2})(?![\\w/%]|\\.\\d)`, 'gi'),
      speak: (match) => pair(match, match[1] ?? '', match[2] ?? ''),
    },
  ];
}

/** Dates with the month's name, said in the order in which they are written. */
function namedMonths(language: SpokenLanguage, say: SayDate): readonly SpeakRule[] {
  const { calendar, clock, numbers: words, signs } = language;
  const ordinal = `(?<ordinal>(?:${words.ordinalEnding}))?`;
  const months = calendar.months.map((names) => names.toLowerCase().split(' '));
  const month = `(?<month>${oneOf(months.flat())})\\b\\.?`;
  const day = `(?<article>${calendar.article})(?<day>\\d{1,2})${ordinal}`;
  const until = `(?:(?<joint>\\s?[-–/&]\\s?|\\s(?:${clock.joins})\\s)${calendar.article}(?<untilDay>\\d{1,2})(?:${words.ordinalEnding})?)?`;
  const year =
    "(?:,?[\\s-](?:['’](?=\\d\\d\\b))?(?<year>(?:19|20|1[0-8](?!00))\\d{2}|(?<=['’])\\d{2})(?![\\w:]|[.,]\\d))?";
  const isMonth = monthTest(language);
  const written = (dayFirst: boolean) => (match: RegExpExecArray) => {
    const { day: from = '', untilDay, joint = '', month: name = '', year: years } = match.groups ?? {};
    if (!isMonth(match)) return undefined;
    const number = months.findIndex((names) => names.includes(name.toLowerCase())) + 1;
    const said = /[-–]/.test(joint) ? words.to : /[/&]/.test(joint) ? (signs['&'] ?? '') : joint.trim();
    return say({ day: from, untilDay, joint: said, month: number, year: years, dayFirst }, match);
  };
  return [
    {
      pattern: new RegExp(`\\b${day}${until}(?<of>${calendar.of}) ?-?(?<=[ -])${month}${year}`, 'gi'),
      speak: written(true),
    },
    {
      pattern: new RegExp(
        `\\b${month} ${day}${until}(?![\\d:,.]?\\d|\\s?%|\\s?${clock.suffix})${year}`,
        'gi',
      ),
      speak: written(false),
    },
  ];
}

/** "on 3 may" and "3RD MAY" are days, "3 may come" is none. */
function monthTest({ calendar }: SpokenLanguage): (match: RegExpExecArray) => boolean {
  const before = new RegExp(`\\b(?:${calendar.beforeDate}),?\\s$`, 'i');
  const ambiguous = calendar.ambiguousMonths.map((name) => name.toLowerCase());
  return ({ 0: written, groups, index, input }) => {
    const { month = '', ordinal, of, year } = groups ?? {};
    if (/^\p{Lu}\p{Ll}/u.test(month) || !ambiguous.includes(month.toLowerCase())) return true;
    if (ordinal || of?.trim() || year) return true;
    if (before.test(input.slice(0, index))) return true;
    const isShouted = month === month.toUpperCase();
    return (
      isShouted &&
      !/\p{Lu}\s$/u.test(input.slice(0, index)) &&
      !/^\s\p{Lu}/u.test(input.slice(index + written.length))
    );
  };
}

/** In a leap year. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(day: string, month: number): boolean {
  return Number(day) >= 1 && Number(day) <= (MONTH_DAYS[month - 1] ?? 0);
}

/** In this century, unless a birthday would lie far ahead. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) > LAST_SHORT_YEAR ? 1900 + Number(year) : 2000 + Number(year);
}

/** Those who say their birthday are many, those who plan further ahead than this few. */
const LAST_SHORT_YEAR = 49;
