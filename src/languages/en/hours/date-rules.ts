import { WEEKDAYS, weekdayOf } from '../../../reception/opening-hours.ts';
import type { DayRef } from '../../../reception/understand/day.ts';
import type { Calendar } from '../../../reception/understand/days/calendar.ts';
import { type DayRule, dateRef, dayRule, UNKNOWN_DAY } from '../../../reception/understand/days/day-rule.ts';
import { monthAhead, nthWeekday } from '../../../reception/understand/days/week-days.ts';
import { MONTHS } from './calendar-words.ts';

const MONTH = `(${MONTHS.join('|')})`;
/** March and may are also what callers do: alone they are months behind a word that says so. */
const MAY = '(?<=\\b(?:in|during|of|for|throughout|over|this|next|about|and) )(march|may)';
const OTHER_MONTH = `(${MONTHS.filter((month) => month !== 'march' && month !== 'may').join('|')})`;
const YEAR = '(?: (20\\d\\d))?(?: this year)?';
const NTH = '(\\d{1,2})(?:st|nd|rd|th)';
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?';
/** "The first thing", "the third floor": no day. */
const NO_DAY =
  '(?! (?:time|thing|floor|person|of all|week|weekend|hour|appointment|visit|half|quarter|street|avenue|in line)\\b)';
const KIND = '(?:bank|public|national|federal|legal|statutory|major|local)';

/** Dates of the calendar, and holidays that have no name. */
export const DATE_RULES: readonly DayRule[] = [
  dayRule(`\\b(?:(?:the|this|next|coming|on) ){0,4}${KIND} holiday monday\\b`, (_, calendar) =>
    dateRef(calendar.publicHolidays().find((date) => weekdayOf(date) === 'monday')),
  ),
  dayRule(
    `\\b(?:the|this|next|coming|upcoming) (?:next |coming )?${KIND} holiday(?= weekend)`,
    (_, calendar) => dateRef(calendar.publicHolidays().find((date) => weekdayOf(date) === 'monday')),
  ),
  dayRule(`\\b(?:the|this|next|coming|upcoming) (?:next |coming )?${KIND} holiday\\b`, (_, calendar) =>
    dateRef(calendar.publicHolidays()[0]),
  ),
  dayRule(`\\b(?:(?:a|any|all|every|the|other) ){0,3}(?:${KIND} (?:and |or )?){0,2}holidays?\\b`, () => ({
    type: 'holidays',
  })),
  // "the first Monday in May", "the last Friday of the month"
  dayRule(
    `\\b(?:the )?(1st|2nd|3rd|4th|last) (${WEEKDAYS.join('|')}) (?:in|of) (?:(?:the|this) month|${MONTH})`,
    ([which = '', weekday, month], calendar) =>
      nthWeekday(
        which === 'last' ? -1 : Number.parseInt(which, 10),
        WEEKDAYS.find((each) => each === weekday),
        { calendar, month: month === undefined ? undefined : MONTHS.indexOf(month) + 1 },
      ),
  ),
  // "25th of December 2026", "December the 25th"
  dayRule(`\\b(?:the )?${NUMBER} (?:of )?${MONTH}${YEAR}\\b`, ([day, month, year], calendar) =>
    dayAndMonth(day, month, year, calendar),
  ),
  dayRule(
    `\\b${MONTH} (?:the )?${NUMBER}\\b${YEAR}(?! (?:am|pm|o'clock)\\b)`,
    ([month, day, year], calendar) => dayAndMonth(day, month, year, calendar),
  ),
  dayRule(`\\b(?:the )?${NTH} of (?:the )?(next|this|following|coming) month\\b`, ([day, which], calendar) =>
    dateRef(calendar.dayOfMonthAhead(Number(day), which === 'this' ? 0 : 1)),
  ),
  dayRule(`(?<=\\b(?:the|on|from|until|till|and|or|about|day) )${NTH}\\b${NO_DAY}`, ([day], calendar) =>
    dateRef(calendar.dayOfMonth(Number(day))),
  ),
  dayRule(`^${NTH}$`, ([day], calendar) => dateRef(calendar.dayOfMonth(Number(day)))),
  dayRule('\\b(?:in |for |during |throughout |over )?(this|next) month\\b', ([which], calendar) =>
    monthAhead(calendar, which === 'this' ? 0 : 1),
  ),
  dayRule(
    `\\b(?:(?:in|during|for|throughout|over) )?(?:${MAY}|(?<=. )${OTHER_MONTH})\\b${YEAR}`,
    ([one, other, year], calendar) => ({
      type: 'span',
      ...span(one ?? other, year, calendar),
    }),
  ),
  dayRule('\\b(?:next|this|last) (?:year|season|quarter|summer|winter|spring|autumn)\\b', () => UNKNOWN_DAY),
];

function dayAndMonth(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  calendar: Calendar,
): DayRef {
  return dateRef(
    calendar.dayAndMonth(Number(day), MONTHS.indexOf(month ?? '') + 1, year ? Number(year) : undefined),
  );
}

function span(month: string | undefined, year: string | undefined, calendar: Calendar) {
  const index = month === undefined ? Number(calendar.today.slice(5, 7)) : MONTHS.indexOf(month) + 1;
  return calendar.month(index, year ? Number(year) : undefined);
}
