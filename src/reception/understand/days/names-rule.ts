import { nextDaysOf, type Span } from '../../hours/holiday-on.ts';
import type { Holiday } from '../../office.ts';
import { addDays } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import type { Calendar } from './calendar.ts';
import { type DayRule, dateRef, dayRule, UNKNOWN_DAY } from './day-rule.ts';
import type { DayWords } from './day-words.ts';
import type { NamedTime } from './named-time.ts';

/** A closing of several days has one name, and may be in the file day by day. */
const LONGEST_CLOSING_DAYS = 31;
/** Around the new year "the holidays" are these. */
const SEASON_MONTHS: ReadonlySet<string> = new Set(['10', '11', '12', '01']);

/** Days by name. The office's own names go before those that everybody knows; of two that fit, the longer is meant. */
export function namesRule(
  { names, normalise, tidy, goesOn, articles }: DayWords,
  holidays: readonly Holiday[],
): DayRule {
  const own = holidays.map((holiday) => ({ holiday, name: tidy(normalise(holiday.name)) }));
  const ofOffice = new Set(own.map(({ name }) => name).filter((name) => name !== ''));
  const all = new Set([...ofOffice, ...names.keys()]);
  const longestFirst = [...all]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => {
      // "The summer break" of an office is no summer.
      if (ofOffice.has(name)) return `(?:(?:${articles}) )?${name}`;
      const further = goesOn(name);
      return further === undefined ? name : `${name}(?! (?:${further})(?![^ ]))`;
    })
    .join('|');
  // Names are letters, digits, spaces and apostrophes after `normalise`.
  const article = new RegExp(`^(?:${articles}) `);
  return dayRule(`(?<![^ ])(${longestFirst})(?![^ ])`, ([said = ''], calendar) => {
    const bare = said.replace(article, '');
    const name = ofOffice.has(bare) ? bare : said;
    const spans = own
      .filter((each) => each.name === name)
      .flatMap(({ holiday }) => nextDaysOf(holiday, calendar.today) ?? []);
    const time = names.get(name);
    if (spans.length > 0) return closing(spans);
    return time === undefined ? UNKNOWN_DAY : named(time, calendar);
  });
}

/** The next days of one name: a range, a day, or several days that were written one by one. */
function closing(spans: readonly Span[]): DayRef {
  const [first, ...others] = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined) return UNKNOWN_DAY;
  if (first.from < first.to) return { type: 'span', ...first };
  const end = addDays(first.from, LONGEST_CLOSING_DAYS);
  const days = others.filter(({ from, to }) => from === to && from <= end).map(({ from }) => from);
  return days.length === 0 ? dateRef(first.from) : { type: 'dates', dates: [first.from, ...days] };
}

function named(time: NamedTime, calendar: Calendar): DayRef {
  if (time === 'unknown') return UNKNOWN_DAY;
  if (time === 'season') {
    return SEASON_MONTHS.has(calendar.today.slice(5, 7))
      ? { type: 'span', ...calendar.feasts('christmas-eve', 'new-year') }
      : { type: 'holidays' };
  }
  if (typeof time === 'string') return dateRef(calendar.feast(time));
  if ('next' in time) return dateRef(time.next.map((feast) => calendar.feast(feast)).toSorted()[0]);
  return { type: 'span', ...calendar.feasts(time[0], time[1]) };
}
