import type { Weekday } from '../../../reception/office.ts';
import { addDays, WEEKDAYS } from '../../../reception/opening-hours.ts';
import type { DayRef } from '../../../reception/understand/day.ts';
import { type DayRule, dateRef, dayRule, UNKNOWN_DAY } from '../../../reception/understand/days/day-rule.ts';
import { daysLater } from '../../../reception/understand/days/days-later.ts';
import {
  daysFrom,
  EVERY_DAY,
  nextWeekday,
  restOfWeek,
  WORKING_DAYS,
  weekdayOfWeek,
} from '../../../reception/understand/days/week-days.ts';
import { UNIT_DAYS } from './unit-days.ts';

const WEEKDAY = `(${WEEKDAYS.join('|')})`;

/** Days of the week, today and tomorrow. "Next Friday" is the one of next week; its date is in the answer. */
export const WEEKDAY_RULES: readonly DayRule[] = [
  dayRule(
    `\\b${WEEKDAY} (?:of |in )?next week\\b|\\bnext week (?:on )?${WEEKDAY}\\b`,
    ([one, other], calendar) => weekdayOfWeek(toWeekday(one ?? other), calendar, 1),
  ),
  dayRule(`\\b${WEEKDAY} after next\\b`, ([day], calendar) => weekdayOfWeek(toWeekday(day), calendar, 2)),
  dayRule(`\\b(?:the )?(?:next|following) ${WEEKDAY}\\b`, ([day], calendar) =>
    weekdayOfWeek(toWeekday(day), calendar, 1),
  ),
  dayRule(`\\blast ${WEEKDAY}\\b`, () => UNKNOWN_DAY),
  dayRule(
    `\\b(?:this coming|the coming|coming) ${WEEKDAY}\\b|\\b${WEEKDAY} coming\\b`,
    ([one, other], { today }) => nextWeekday(toWeekday(one ?? other), addDays(today, 1)),
  ),
  dayRule(`\\bthis ${WEEKDAY}\\b|\\b${WEEKDAY} this week\\b`, ([one, other], { today }) =>
    nextWeekday(toWeekday(one ?? other), today),
  ),
  dayRule(`\\b(?:every|each|any) ${WEEKDAY}s?\\b|\\b${WEEKDAY}s\\b`, ([one, other]) => usual(one ?? other)),
  dayRule(`\\b${WEEKDAY}\\b`, ([word]) => {
    const weekday = toWeekday(word);
    return weekday && { type: 'weekday', weekday };
  }),
  dayRule(
    '\\byesterday\\b|\\bthe other day\\b|\\blast (?:night|week|weekend|month)\\b|\\b\\d+ (?:day|week|month)s? ago\\b|\\ba few (?:days|weeks)\\b',
    () => UNKNOWN_DAY,
  ),
  dayRule('\\b(?:the )?day after the day after tomorrow\\b', (_, { today }) => dateRef(addDays(today, 3))),
  dayRule('\\btomorrow\\b', () => ({ type: 'tomorrow' })),
  dayRule(
    '\\btoday\\b|\\b(?:right |just )?(?<!from )now\\b|\\bat (?:the|this) moment\\b|\\bcurrently\\b|\\bat present\\b|\\bthis minute\\b',
    () => ({ type: 'today' }),
  ),
  dayRule(
    '\\b(?:in|within) (\\d{1,2}|a) (day|week|fortnight|month)s?(?: time)?\\b|\\b(\\d{1,2}|a) (day|week|fortnight|month)s? from now\\b',
    ([one, unit, other, otherUnit], { today }) =>
      daysLater(today, one ?? other, UNIT_DAYS.get(unit ?? otherUnit ?? '')),
  ),
];

/** Weeks and weekends; behind whatever a week is counted from. */
export const WEEK_RULES: readonly DayRule[] = [
  dayRule('\\b(?:the )?week after next\\b', (_, calendar) => daysFrom(calendar.mondayAhead(2), 7)),
  dayRule('\\b(?:the |all )?(?:next|following|coming) week\\b', (_, calendar) =>
    daysFrom(calendar.mondayAhead(1), 7),
  ),
  dayRule('\\b(?:the )?weekend after next\\b', (_, calendar) =>
    daysFrom(addDays(calendar.mondayAhead(2), 5), 2),
  ),
  dayRule('\\b(?:the )?(?:next|following) weekend\\b', (_, calendar) =>
    daysFrom(addDays(calendar.mondayAhead(1), 5), 2),
  ),
  dayRule('\\b(?:every |all )?weekends\\b|\\b(?:every|any) weekend\\b', () => ({
    type: 'usual',
    weekdays: ['saturday', 'sunday'],
  })),
  dayRule('\\b(?:this coming |this |the coming |coming |the )?weekend\\b', () => ({ type: 'weekend' })),
  dayRule(
    '\\b(?:every |all )?(?:weekdays?|week days?|working days?|business days?)\\b|\\b(?:during|in|through) the week\\b|\\bmidweek\\b',
    () => ({ type: 'usual', weekdays: WORKING_DAYS }),
  ),
  dayRule(
    '\\b(?:every|each|other|7|which|what|normal|usual|all(?= days)) days?(?: of the week| a week)?\\b|\\bdaily\\b|\\ball week\\b|\\bevery single day\\b',
    () => ({ type: 'usual', weekdays: EVERY_DAY }),
  ),
  dayRule('\\b(?:the )?(?:(?:rest|end) of (?:the|this) |later this |this |the )?week\\b', (_, { today }) =>
    restOfWeek(today),
  ),
];

function toWeekday(word: string | undefined): Weekday | undefined {
  return WEEKDAYS.find((weekday) => weekday === word);
}

function usual(word: string | undefined): DayRef | undefined {
  const weekday = toWeekday(word);
  return weekday && { type: 'usual', weekdays: [weekday] };
}
