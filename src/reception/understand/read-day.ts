import type { Office } from '../office.ts';
import type { DayRef } from './day.ts';
import { type Calendar, calendarFrom } from './days/calendar.ts';
import { datesOf } from './days/dates-of.ts';
import { DAY, type DayRule, UNKNOWN_DAY } from './days/day-rule.ts';
import type { DayWords } from './days/day-words.ts';
import { namesRule } from './days/names-rule.ts';

export interface DaysRead {
  /** Undefined when no day was named. */
  readonly day: DayRef | undefined;
  /** The sentence as `tidy` leaves it, with `#` for each day. */
  readonly rest: string;
}

/** @param today Local date: of days with one name the next is meant. */
export type DayReader = (
  words: string,
  office: Pick<Office, 'holidays' | 'country'>,
  today: string,
) => DaysRead;

/** What callers and rules have in common; a day takes one character. */
interface Reading {
  readonly text: string;
  readonly found: readonly DayRef[];
}

const FIRST_MARK = 0xe000;
/** Nobody names more days at once; the rest of such a text is left as it is. */
const MOST_MARKS = 40;

const MARKS = new RegExp(DAY, 'g');

/**
 * Reads the days that are named in normalised words. Whatever names a day and is not understood is `unknown`, so that it
 * is not answered with another day.
 */
export function createDayReader(language: DayWords): DayReader {
  return (words, office, today) => {
    const calendar = calendarFrom(today, office.country);
    const start = apply({ text: words, found: [] }, language.digitRules(office.country), calendar);
    const tidy = { ...start, text: language.tidy(start.text) };
    const rules = [namesRule(language, office.holidays), ...language.rules];
    const { text, found } = apply(tidy, rules, calendar);
    const days = [...text.matchAll(MARKS)].flatMap(([mark]) => found[indexOf(mark)] ?? []);
    return {
      day: together(
        days.map((day) => upcoming(day, today)),
        today,
      ),
      rest: text.replace(MARKS, '#'),
    };
  };
}

function apply(reading: Reading, rules: readonly DayRule[], calendar: Calendar): Reading {
  let { text } = reading;
  const found = [...reading.found];
  for (const { pattern, read } of rules) {
    text = text.replace(pattern, (piece: string, ...groups: readonly unknown[]) => {
      const said = groups.slice(
        0,
        groups.findIndex((group) => typeof group === 'number'),
      );
      const within = [...piece.matchAll(MARKS)].flatMap(([mark]) => found[indexOf(mark)] ?? []);
      const strings = said.map((group) => (typeof group === 'string' ? group : undefined));
      const day = found.length < MOST_MARKS ? read(strings, calendar, within) : undefined;
      if (day === undefined) return piece;
      found.push(day);
      return String.fromCodePoint(FIRST_MARK + found.length - 1);
    });
  }
  return { text, found };
}

function indexOf(mark: string): number {
  return (mark.codePointAt(0) ?? 0) - FIRST_MARK;
}

/** What is over has no hours to tell. */
function upcoming(day: DayRef, today: string): DayRef {
  const dates = day.type === 'span' ? [day.from, day.to] : datesOf(day, today);
  if (dates.length === 0 || dates.some((date) => date >= today)) {
    return day.type === 'span' && day.from < today ? { ...day, from: today } : day;
  }
  return UNKNOWN_DAY;
}

function together(days: readonly DayRef[], today: string): DayRef | undefined {
  const [first, ...others] = days;
  if (first === undefined || others.length === 0) return first;
  if (days.some(({ type }) => type === 'unknown')) return UNKNOWN_DAY;
  const isUsual = days.some(({ type }) => type === 'usual');
  const weekdays = days.flatMap((day) =>
    day.type === 'usual' ? day.weekdays : day.type === 'weekday' ? [day.weekday] : [],
  );
  if (isUsual && days.every(({ type }) => type === 'usual' || type === 'weekday')) {
    return { type: 'usual', weekdays: [...new Set(weekdays)] };
  }
  if (isUsual || days.some(({ type }) => type === 'holidays')) return { type: 'several', days };
  return { type: 'dates', dates: [...new Set(days.flatMap((day) => datesOf(day, today)))].toSorted() };
}
