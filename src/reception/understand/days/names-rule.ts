import type { Holiday } from '../../office.ts';
import { addDays } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import type { Calendar } from './calendar.ts';
import { type DayRule, dateRef, dayRule, UNKNOWN_DAY } from './day-rule.ts';
import type { DayWords } from './day-words.ts';
import type { NamedTime } from './named-time.ts';

/** A closing of several days has one name and is in the file day by day. */
const LONGEST_CLOSING_DAYS = 31;
/** Around the new year "the holidays" are these. */
const SEASON_MONTHS: ReadonlySet<string> = new Set(['10', '11', '12', '01']);

/** Days by name. The office's own names go before those that everybody knows; of two that fit, the longer is meant. */
export function namesRule(
  { names, normalise, tidy, goesOn }: DayWords,
  holidays: readonly Holiday[],
): DayRule {
  const own = holidays.map(({ date, name }) => ({ date, name: tidy(normalise(name)) }));
  const all = new Set([...own.map(({ name }) => name).filter((name) => name !== ''), ...names.keys()]);
  const longestFirst = [...all]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => {
      const further = goesOn(name);
      return further === undefined ? name : `${name}(?! (?:${further})(?![^ ]))`;
    })
    .join('|');
  // Names are letters, digits, spaces and apostrophes after `normalise`.
  return dayRule(`(?<![^ ])(${longestFirst})(?![^ ])`, ([name = ''], calendar) => {
    const dates = own.filter((each) => each.name === name && each.date >= calendar.today);
    const [first, ...others] = dates.map(({ date }) => date).toSorted();
    const time = names.get(name);
    if (first === undefined) return time === undefined ? UNKNOWN_DAY : named(time, calendar);
    const end = addDays(first, LONGEST_CLOSING_DAYS);
    const closing = others.filter((date) => date <= end);
    return closing.length === 0 ? dateRef(first) : { type: 'dates', dates: [first, ...closing] };
  });
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
