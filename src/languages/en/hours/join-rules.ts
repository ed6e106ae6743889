import {
  anchorOf,
  daysAfter,
  daysBefore,
  daysUntil,
  weekAround,
  weekdayBeside,
  weekendAround,
  weekendBeside,
} from '../../../reception/understand/days/beside-days.ts';
import { datesOf } from '../../../reception/understand/days/dates-of.ts';
import { DAY, type DayRule, dayRule, UNKNOWN_DAY } from '../../../reception/understand/days/day-rule.ts';
import { daysLater } from '../../../reception/understand/days/days-later.ts';
import { daysBetween, sameDay } from '../../../reception/understand/days/joined-days.ts';
import { UNIT_DAYS } from './unit-days.ts';

/** Days counted from a day: "a week on Friday", "the day before Christmas". */
export const COUNTED_RULES: readonly DayRule[] = [
  dayRule(`\\b(?:the )?(?:whole )?week (before|after|of) (?:the )?${DAY}`, ([which], { today }, [day]) =>
    weekAround(datesOf(day, today)[0], which === 'before' ? -7 : which === 'after' ? 7 : 0),
  ),
  dayRule(
    `\\b(\\d{1,2}|a|the) (day|week|fortnight|month)s? (?:on |from |after |starting )?(?:the )?${DAY}`,
    ([count, unit], { today }, [day]) =>
      daysLater(anchorOf(day, today, -1), count, UNIT_DAYS.get(unit ?? '')),
  ),
  dayRule(
    `\\b(?:(\\d{1,2}|a|the) )?(day|night|week|fortnight)s? before (?:the )?${DAY}`,
    ([count, unit], { today }, [day]) =>
      daysLater(anchorOf(day, today, 0), count, UNIT_DAYS.get(unit ?? ''), -1),
  ),
  dayRule(`\\bday after (?:the )?${DAY}`, (_, { today }, [day]) =>
    daysLater(anchorOf(day, today, -1), undefined, 1),
  ),
  dayRule(`\\beve of (?:the )?${DAY}|${DAY} eve\\b`, (_, { today }, [day]) =>
    daysLater(datesOf(day, today)[0], undefined, 1, -1),
  ),
  dayRule(`${DAY} week\\b(?! (?:day|end))`, (_, { today }, [day]) =>
    daysLater(datesOf(day, today)[0], undefined, 7),
  ),
  dayRule(`${DAY} fortnight\\b`, (_, { today }, [day]) => daysLater(datesOf(day, today)[0], undefined, 14)),
  dayRule(`${DAY} weekend\\b|\\bweekend of (?:the )?${DAY}`, (_, { today }, [day]) =>
    weekendAround(datesOf(day, today)[0]),
  ),
  dayRule(`\\b(?:the )?weekend (before|after) (?:the )?${DAY}`, ([which], { today }, [day]) =>
    weekendBeside(anchorOf(day, today, -1), which === 'before' ? -1 : 1),
  ),
  dayRule(`${DAY} (after|before|following) (?:the )?${DAY}`, ([which], { today }, [weekday, day]) =>
    weekdayBeside(weekday, anchorOf(day, today, -1), which === 'before' ? -1 : 1),
  ),
  dayRule(`\\blast ${DAY}|${DAY} (?:last|next) year\\b`, () => UNKNOWN_DAY),
];

/** What is left of the days before one, and the first days after it. */
export const BESIDE_RULES: readonly DayRule[] = [
  dayRule(`\\b(?:until|till|up to) (?:the )?${DAY}`, (_, { today }, [day]) => daysUntil(day, today)),
  dayRule(`\\bbefore (?:the )?${DAY}`, (_, { today }, [day]) => daysBefore(day, today)),
  dayRule(`\\bafter (?:the )?${DAY}`, (_, { today }, [day]) => daysAfter(day, today)),
];

/** Several days: "Friday the 25th", "Monday to Friday", "Saturday and Sunday". */
export const JOINED_RULES: readonly DayRule[] = [
  dayRule(`${DAY} (?:the )?${DAY}`, (_, __, [one, other]) => sameDay(one, other)),
  dayRule(
    `(?:\\bfrom )?(?:\\bthe )?${DAY} (?:to|until|till|through|thru|up to)(?: the| and including)? ${DAY}`,
    (_, { today }, [one, other]) => daysBetween(one, other, today),
  ),
  dayRule(`\\bbetween (?:the )?${DAY} and (?:the )?${DAY}`, (_, { today }, [one, other]) =>
    daysBetween(one, other, today),
  ),
];
