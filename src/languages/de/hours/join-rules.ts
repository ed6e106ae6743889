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
import { daysCounted } from './days-counted.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const THE = '(?:(?:am|an|dem|den|der|die|das|zu) )?';

/** Days counted from a day: "Freitag in einer Woche", "der Tag vor Weihnachten". */
export const COUNTED_RULES: readonly DayRule[] = [
  dayRule(
    `${START}(?:in )?(?:der |die )?(?:ganze )?woche (vor|nach|von|um) ${THE}${DAY}`,
    ([which], { today }, [day]) =>
      weekAround(datesOf(day, today)[0], which === 'vor' ? -7 : which === 'nach' ? 7 : 0),
  ),
  dayRule(
    `${DAY} (?:in|uber) (\\d{1,2}) (tag|woche|monat)(?:en|n|e)?${END}`,
    ([count, unit], { today }, [day]) => daysCounted(anchorOf(day, today, -1), { count, unit }),
  ),
  dayRule(
    `${START}(\\d{1,2}) (tag|woche|monat)(?:en|n|e)? (vor|nach) ${THE}${DAY}`,
    ([count, unit, side], { today }, [day]) =>
      side === 'vor'
        ? daysCounted(anchorOf(day, today, 0), { count, unit }, -1)
        : daysCounted(anchorOf(day, today, -1), { count, unit }),
  ),
  dayRule(
    `${START}(?:(?:am|an|der|dem|den) ){0,2}(?:vor)?(?:tag|abend) (vor|nach|von) ${THE}${DAY}`,
    ([side], { today }, [day]) =>
      side === 'nach'
        ? daysLater(anchorOf(day, today, -1), undefined, 1)
        : daysLater(anchorOf(day, today, 0), undefined, 1, -1),
  ),
  dayRule(`${START}(?:am |das )?wochenende (vor|nach) ${THE}${DAY}`, ([which], { today }, [day]) =>
    weekendBeside(anchorOf(day, today, -1), which === 'vor' ? -1 : 1),
  ),
  dayRule(`${START}(?:am |das )?wochenende (?:um|von) ${THE}${DAY}`, (_, { today }, [day]) =>
    weekendAround(datesOf(day, today)[0]),
  ),
  dayRule(`${DAY} (vor|nach) ${THE}${DAY}`, ([which], { today }, [weekday, day]) =>
    weekdayBeside(weekday, anchorOf(day, today, -1), which === 'vor' ? -1 : 1),
  ),
  dayRule(
    `${START}(?:letzte[sn]?|vorige[sn]?) ${DAY}|${DAY} (?:letzte[sn]?|vorige[sn]?|nachste[sn]?) jahre?s?${END}`,
    () => UNKNOWN_DAY,
  ),
];

/** Several days: "Freitag, den 25.", "Montag bis Freitag", "von Samstag auf Sonntag". */
export const JOINED_RULES: readonly DayRule[] = [
  dayRule(`${DAY} ${THE}${DAY}`, (_, __, [one, other]) => sameDay(one, other)),
  dayRule(
    `(?:${START}(?:von|vom) )?${THE}${DAY} (?:bis|durchgehend bis)(?: (?:zum|einschliesslich|inklusive|und mit|zu|den|am|auf)){0,2} ${DAY}`,
    (_, { today }, [one, other]) => daysBetween(one, other, today),
  ),
  dayRule(`${START}zwischen ${THE}${DAY} und ${THE}${DAY}`, (_, { today }, [one, other]) =>
    daysBetween(one, other, today),
  ),
];

/** What is left of the days before one, and the first days after it. */
export const BESIDE_RULES: readonly DayRule[] = [
  dayRule(`${START}(?:noch )?bis (?:zum |einschliesslich |inklusive )?${THE}${DAY}`, (_, { today }, [day]) =>
    daysUntil(day, today),
  ),
  dayRule(`${START}vor ${THE}${DAY}`, (_, { today }, [day]) => daysBefore(day, today)),
  dayRule(`${START}nach ${THE}${DAY}`, (_, { today }, [day]) => daysAfter(day, today)),
  dayRule(`${START}(?:ab|seit|erst) ${THE}${DAY}`, (_, __, [day]) => day),
];
