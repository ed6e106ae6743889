import type { Holiday } from '../../office.ts';
import { addDays } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import { normalise } from '../words.ts';
import type { Calendar } from './calendar.ts';
import { type DayRule, dateRef, dayRule, UNKNOWN_DAY } from './day-rule.ts';
import { FEAST_NAMES, type NamedTime } from './feast-names.en.ts';
import { tidyDates } from './tidy-dates.en.ts';
import { NAMED_AND_UNKNOWN } from './unknown-times.en.ts';

/** A closing of several days has one name and is in the file day by day. */
const LONGEST_CLOSING_DAYS = 31;
/** Around the new year "the holidays" are these. */
const SEASON_MONTHS: ReadonlySet<string> = new Set(['10', '11', '12', '01']);
/** "On Christmas" is a day; "on Christmas Eve", which begins with the same words, another. */
const GOES_ON =
  '(?:day|eve|morning|week|weekend|time|and|or|to|bank|holidays?|period|season|break|vacation)\\b';
const KNOWN: readonly string[] = [...FEAST_NAMES.keys(), ...NAMED_AND_UNKNOWN];

/** Days by name. The office's own names go before those that everybody knows; of two that fit, the longer is meant. */
export function namesRule(holidays: readonly Holiday[]): DayRule {
  const own = holidays.map(({ date, name }) => ({ date, name: tidyDates(normalise(name)) }));
  const names = [...new Set([...own.map(({ name }) => name).filter((name) => name !== ''), ...KNOWN])];
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => (name.startsWith('on ') ? `${name}(?! ${GOES_ON})` : name))
    .join('|');
  // Names are letters, digits, spaces and apostrophes after `normalise`.
  return dayRule(`(?<![^ ])(${longestFirst})(?![^ ])`, ([name = ''], calendar) => {
    const dates = own.filter((each) => each.name === name && each.date >= calendar.today);
    const [first, ...others] = dates.map(({ date }) => date).toSorted();
    const time = FEAST_NAMES.get(name);
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
