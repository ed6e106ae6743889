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
const THE = '(?:(?:el dia de|el|la|los|las|dia|dia de) )?';
/** Without its preposition where that is a part of the day: "antes del 24". */
const BEFORE_OR_AFTER = '(antes|despues|anterior|siguiente|posterior)(?: de| a)?';

/** Days counted from a day: "el viernes en ocho días", "el día antes de Navidad". */
export const COUNTED_RULES: readonly DayRule[] = [
  dayRule(`${START}(?:el )?puente (?:de |del )?${THE}${DAY}`, (_, { today }, [day]) =>
    weekendAround(datesOf(day, today)[0]),
  ),
  dayRule(
    `${START}(?:en )?(?:la )?semana (?:(antes|despues|anterior|siguiente|posterior|de)(?: de| a)? )?${THE}${DAY}`,
    ([which], { today }, [day]) =>
      weekAround(
        datesOf(day, today)[0],
        which === undefined || which === 'de' ? 0 : isBefore(which) ? -7 : 7,
      ),
  ),
  dayRule(
    `${DAY} (?:en|dentro de) (\\d{1,2})(?: (dia|semana|mes)(?:es|s)?)?${END}`,
    ([count, unit = 'dia'], { today }, [day]) => daysCounted(anchorOf(day, today, -1), { count, unit }),
  ),
  dayRule(
    `${START}(\\d{1,2}) (dia|semana|mes)(?:es|s)? ${BEFORE_OR_AFTER} ${THE}${DAY}`,
    ([count, unit, side], { today }, [day]) =>
      isBefore(side)
        ? daysCounted(anchorOf(day, today, 0), { count, unit }, -1)
        : daysCounted(anchorOf(day, today, -1), { count, unit }),
  ),
  dayRule(`${START}(?:el )?dia ${BEFORE_OR_AFTER} ${THE}${DAY}`, ([side], { today }, [day]) =>
    isBefore(side)
      ? daysLater(anchorOf(day, today, 0), undefined, 1, -1)
      : daysLater(anchorOf(day, today, -1), undefined, 1),
  ),
  dayRule(`${START}(?:la )?vispera (?:de )?${THE}${DAY}`, (_, { today }, [day]) =>
    daysLater(anchorOf(day, today, 0), undefined, 1, -1),
  ),
  dayRule(`${START}(?:el )?fin de semana ${BEFORE_OR_AFTER} ${THE}${DAY}`, ([which], { today }, [day]) =>
    weekendBeside(anchorOf(day, today, -1), isBefore(which) ? -1 : 1),
  ),
  dayRule(`${START}(?:el )?fin de semana (?:de )?${THE}${DAY}`, (_, { today }, [day]) =>
    weekendAround(datesOf(day, today)[0]),
  ),
  dayRule(`${DAY} ${BEFORE_OR_AFTER} ${THE}${DAY}`, ([which], { today }, [weekday, day]) =>
    weekdayBeside(weekday, anchorOf(day, today, -1), isBefore(which) ? -1 : 1),
  ),
  dayRule(`${DAY} (?:pasad[ao]s?|del ano pasado|del ano que viene)${END}`, () => UNKNOWN_DAY),
];

/** Several days: "el viernes 25", "de lunes a viernes", "del sábado al martes". */
export const JOINED_RULES: readonly DayRule[] = [
  dayRule(`${DAY} ${THE}${DAY}`, (_, __, [one, other]) => sameDay(one, other)),
  dayRule(
    `(?:${START}(?:de|desde|del) )?${THE}${DAY} (?:a|al|hasta)(?: el)? ${THE}${DAY}`,
    (_, { today }, [one, other]) => daysBetween(one, other, today),
  ),
  dayRule(`${START}entre ${THE}${DAY} y ${THE}${DAY}`, (_, { today }, [one, other]) =>
    daysBetween(one, other, today),
  ),
];

/** What is left of the days before one, and the first days after it. */
export const BESIDE_RULES: readonly DayRule[] = [
  dayRule(`${START}hasta ${THE}${DAY}`, (_, { today }, [day]) => daysUntil(day, today)),
  dayRule(`${START}antes (?:de )?${THE}${DAY}`, (_, { today }, [day]) => daysBefore(day, today)),
  dayRule(`${START}(?:despues|pasado|pasada|tras) (?:de )?${THE}${DAY}`, (_, { today }, [day]) =>
    daysAfter(day, today),
  ),
  dayRule(`${START}(?:a partir|desde) (?:de )?${THE}${DAY}`, (_, __, [day]) => day),
];

function isBefore(which: string | undefined): boolean {
  return which === 'antes' || which === 'anterior';
}
