import { addDays, WEEKDAYS, weekdayOf } from '../../opening-hours.ts';
import type { DayRef } from '../day.ts';
import { datesOf } from './dates-of.ts';
import { DAY, type DayRule, dateRef, dayRule, UNKNOWN_DAY } from './day-rule.ts';
import { daysLater } from './days-later.ts';

/** Who asks what is after a day wants to know when it goes on. */
const DAYS_AFTER = 4;

/** Days counted from a day: "a week on Friday", "the day before Christmas". */
export const COUNTED_RULES: readonly DayRule[] = [
  dayRule(`\\b(?:the )?(?:whole )?week (before|after|of) (?:the )?${DAY}`, ([which], { today }, [day]) =>
    weekAround(datesOf(day, today)[0], which === 'before' ? -7 : which === 'after' ? 7 : 0),
  ),
  dayRule(
    `\\b(\\d{1,2}|a|the) (day|week|fortnight|month)s? (?:on |from |after |starting )?(?:the )?${DAY}`,
    ([count, unit], { today }, [day]) => daysLater(anchor(day, today, -1), count, unit),
  ),
  dayRule(
    `\\b(?:(\\d{1,2}|a|the) )?(day|night|week|fortnight)s? before (?:the )?${DAY}`,
    ([count, unit], { today }, [day]) => daysLater(anchor(day, today, 0), count, unit, -1),
  ),
  dayRule(`\\bday after (?:the )?${DAY}`, (_, { today }, [day]) =>
    daysLater(anchor(day, today, -1), '1', 'day'),
  ),
  dayRule(`\\beve of (?:the )?${DAY}|${DAY} eve\\b`, (_, { today }, [day]) =>
    daysLater(datesOf(day, today)[0], '1', 'day', -1),
  ),
  dayRule(`${DAY} week\\b(?! (?:day|end))`, (_, { today }, [day]) =>
    daysLater(datesOf(day, today)[0], '1', 'week'),
  ),
  dayRule(`${DAY} fortnight\\b`, (_, { today }, [day]) =>
    daysLater(datesOf(day, today)[0], '1', 'fortnight'),
  ),
  dayRule(`${DAY} weekend\\b|\\bweekend of (?:the )?${DAY}`, (_, { today }, [day]) =>
    weekendAround(datesOf(day, today)[0]),
  ),
  dayRule(`\\b(?:the )?weekend (before|after) (?:the )?${DAY}`, ([which], { today }, [day]) =>
    weekendBeside(anchor(day, today, -1), which === 'before' ? -1 : 1),
  ),
  dayRule(`${DAY} (after|before|following) (?:the )?${DAY}`, ([which], { today }, [weekday, day]) =>
    weekdayBeside(weekday, anchor(day, today, -1), which === 'before' ? -1 : 1),
  ),
  dayRule(`\\blast ${DAY}|${DAY} (?:last|next) year\\b`, () => UNKNOWN_DAY),
];

/** What is left of the days before one, and the first days after it. */
export const BESIDE_RULES: readonly DayRule[] = [
  dayRule(`\\b(?:until|till|up to) (?:the )?${DAY}`, (_, { today }, [day]) =>
    span(today, datesOf(day, today).at(-1)),
  ),
  dayRule(`\\bbefore (?:the )?${DAY}`, (_, { today }, [day]) => span(today, plus(anchor(day, today, 0), -1))),
  dayRule(`\\bafter (?:the )?${DAY}`, (_, { today }, [day]) => {
    const last = datesOf(day, today).at(-1);
    return span(plus(last, 1), plus(last, DAYS_AFTER));
  }),
];

/** Several days: "Friday the 25th", "Monday to Friday", "Saturday and Sunday". */
export const JOINED_RULES: readonly DayRule[] = [
  dayRule(`${DAY} (?:the )?${DAY}`, (_, __, [one, other]) => sameDay(one, other)),
  dayRule(
    `(?:\\bfrom )?(?:\\bthe )?${DAY} (?:to|until|till|through|thru|up to)(?: the| and including)? ${DAY}`,
    (_, { today }, [one, other]) => between(one, other, today),
  ),
  dayRule(`\\bbetween (?:the )?${DAY} and (?:the )?${DAY}`, (_, { today }, [one, other]) =>
    between(one, other, today),
  ),
];

/** From where one counts: of a feast with its eve the feast itself. */
function anchor(day: DayRef | undefined, today: string, otherwise: 0 | -1): string | undefined {
  const dates = datesOf(day, today);
  const isFeast = day?.type === 'span' && dates.length <= 3;
  return isFeast ? (dates[1] ?? dates[0]) : dates.at(otherwise);
}

/** "The Friday after Thanksgiving". */
function weekdayBeside(
  weekday: DayRef | undefined,
  date: string | undefined,
  step: 1 | -1,
): DayRef | undefined {
  if (weekday?.type !== 'weekday' || date === undefined) return undefined;
  const dates = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(date, days * step));
  return dateRef(dates.find((each) => weekdayOf(each) === weekday.weekday));
}

/** Who says a weekday with its date means the date. Both are in the answer, so that a contradiction is heard. */
function sameDay(one: DayRef | undefined, other: DayRef | undefined): DayRef | undefined {
  if (one?.type === 'weekday' && other?.type === 'date') return other;
  return one?.type === 'date' && other?.type === 'weekday' ? one : undefined;
}

function span(from: string | undefined, to: string | undefined): DayRef {
  return from === undefined || to === undefined || to < from ? UNKNOWN_DAY : { type: 'span', from, to };
}

function plus(date: string | undefined, days: number): string | undefined {
  return date && addDays(date, days);
}

function between(one: DayRef | undefined, other: DayRef | undefined, today: string): DayRef | undefined {
  if (isWeekday(one) && isWeekday(other)) {
    const first = WEEKDAYS.indexOf(weekdayOf(datesOf(one, today)[0] ?? today));
    const count = (WEEKDAYS.indexOf(weekdayOf(datesOf(other, today)[0] ?? today)) - first + 7) % 7;
    const weekdays = [...Array(count + 1).keys()].flatMap((days) => WEEKDAYS[(first + days) % 7] ?? []);
    return { type: 'usual', weekdays };
  }
  const from = datesOf(one, today)[0];
  const to = datesOf(other, today).at(-1);
  return span(from, to);
}

function isWeekday(day: DayRef | undefined): boolean {
  return day?.type === 'weekday' || (day?.type === 'usual' && day.weekdays.length === 1);
}

function weekAround(date: string | undefined, days: number): DayRef {
  if (date === undefined) return UNKNOWN_DAY;
  const monday = addDays(date, days - ((WEEKDAYS.indexOf(weekdayOf(date)) + 6) % 7));
  return { type: 'span', from: monday, to: addDays(monday, 6) };
}

function weekendBeside(date: string | undefined, step: 1 | -1): DayRef {
  const days = [1, 2, 3, 4, 5, 6, 7].map((count) => plus(date, count * step));
  const saturday = days.find((day) => day !== undefined && weekdayOf(day) === 'saturday');
  return span(saturday, plus(saturday, 1));
}

/** With the day itself when it is next to the weekend. */
function weekendAround(date: string | undefined): DayRef {
  if (date === undefined) return UNKNOWN_DAY;
  const fromSunday = WEEKDAYS.indexOf(weekdayOf(date));
  if (fromSunday === 0) return { type: 'span', from: addDays(date, -1), to: date };
  if (fromSunday <= 2) return { type: 'span', from: addDays(date, -fromSunday - 1), to: date };
  const saturday = addDays(date, 6 - fromSunday);
  return { type: 'span', from: fromSunday >= 4 ? date : saturday, to: addDays(saturday, 1) };
}
