import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';

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
    ...monthRules(language),
  ];
}

function dateSayer({ calendar }: SpokenLanguage, numbers: NumberWords): SayDate {
  const determiner = new RegExp(`\\b(?:${calendar.determiner})\\s$`, 'i');
  const ordinal = (day: string) => numbers.ordinal(Number(day));
  return ({ day, untilDay, joint = '', month, year, dayFirst }, match) => {
    const [name] = calendar.months[month - 1]?.split(' ') ?? [];
    if (name === undefined || !isDay(day) || (untilDay !== undefined && !isDay(untilDay))) return undefined;
    return calendar.date({
      day: ordinal(day),
      untilDay: untilDay === undefined ? undefined : ordinal(untilDay),
      joint,
      month: name,
      year: year === undefined ? undefined : numbers.year(fullYear(year)),
      dayFirst,
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
      pattern: new RegExp(`(?<![\\w-])${article}(\\d{4})([-/.])(\\d{2})\\2(\\d{2})(?![\\w-])`, 'gi'),
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
function namedMonths(
  { calendar, clock, numbers: words, signs }: SpokenLanguage,
  say: SayDate,
): readonly SpeakRule[] {
  const months = calendar.months.map((names) => names.split(' '));
  const month = `(?<month>${oneOf(months.flat())})\\b\\.?`;
  const day = `(?<day>\\d{1,2})(?:${words.ordinalEnding})?`;
  const until = `(?:(?<joint>\\s?[-–/&]\\s?|\\s(?:${clock.joins})\\s)${calendar.article}(?<untilDay>\\d{1,2})(?:${words.ordinalEnding})?)?`;
  const year = "(?:,?[\\s-](?:['’](?=\\d\\d\\b))?(?<year>(?:19|20)\\d{2}|(?<=['’])\\d{2})\\b)?";
  const written = (dayFirst: boolean) => (match: RegExpExecArray) => {
    const { day: from = '', untilDay, joint = '', month: name, year: years } = match.groups ?? {};
    const number = months.findIndex((names) => names.includes(name ?? '')) + 1;
    const said = /[-–]/.test(joint) ? words.to : /[/&]/.test(joint) ? (signs['&'] ?? '') : joint.trim();
    return say({ day: from, untilDay, joint: said, month: number, year: years, dayFirst }, match);
  };
  return [
    {
      pattern: new RegExp(`\\b${calendar.article}${day}${until}(?:${calendar.of} |-)${month}${year}`, 'g'),
      speak: written(true),
    },
    {
      pattern: new RegExp(
        `\\b${month} ${calendar.article}${day}${until}(?![\\d:,]?\\d|\\s?${clock.suffix})${year}`,
        'g',
      ),
      speak: written(false),
    },
  ];
}

function yearRules({ calendar, numbers: words }: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      // A year of accounts or of school: 2025/26.
      pattern: /(?<![\w.,/])((?:19|20)\d{2})\s?([/–-])\s?(\d{2})(?![\w/%-]|[.,]\d)/g,
      speak: ([, from = '', sign, to = '']) => {
        if (Number(from.slice(2)) >= Number(to)) return undefined;
        const between = sign === '/' ? '' : `${words.to} `;
        return `${numbers.year(Number(from))} ${between}${numbers.cardinal(Number(to))}`;
      },
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?:${calendar.beforeYear})\\s)(1\\d{3})(?=[.,;!?)]|\\s*$)(?![.,]\\d)`,
        'gi',
      ),
      speak: ([written]) => numbers.year(Number(written)),
    },
  ];
}

/** Months without a day. */
function monthRules({ calendar, numbers: words }: SpokenLanguage): readonly SpeakRule[] {
  const months = calendar.months.map((names) => names.split(' '));
  const month = `(${oneOf(months.flat())})\\b\\.?`;
  const full = (short = '') => months.find((names) => names.includes(short))?.[0];
  return [
    {
      pattern: new RegExp(`\\b${month}\\s?[-–]\\s?${month}`, 'g'),
      speak: ([, from, to]) => `${full(from)} ${words.to} ${full(to)}`,
    },
    {
      pattern: new RegExp(`\\s?[-–]\\s?(?<=\\b${month}\\s?[-–]\\s?)(?=\\d{1,2}\\b)`, 'g'),
      speak: () => ` ${words.to} `,
    },
    { pattern: new RegExp(`\\b${month}(?=\\s(?:19|20)\\d\\d\\b)`, 'g'), speak: ([, name]) => full(name) },
  ];
}

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}

/** In this century, unless a birthday would lie far ahead. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) > LAST_SHORT_YEAR ? 1900 + Number(year) : 2000 + Number(year);
}

/** Those who say their birthday are many, those who plan further ahead than this few. */
const LAST_SHORT_YEAR = 49;
