import type { Weekday } from '../../../reception/office.ts';
import { addDays, nextDateOf } from '../../../reception/opening-hours.ts';
import {
  DAY,
  type DayRule,
  dateRef,
  dayRule,
  UNKNOWN_DAY,
} from '../../../reception/understand/days/day-rule.ts';
import {
  daysFrom,
  EVERY_DAY,
  nextWeekday,
  restOfWeek,
  WORKING_DAYS,
  weekdayOfWeek,
} from '../../../reception/understand/days/week-days.ts';
import { WEEKDAY_WORDS } from './calendar-words.ts';
import { daysCounted } from './days-counted.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const WEEKDAY = `(${[...WEEKDAY_WORDS.keys()].join('|')})`;
const NEXT = '(?:que viene|proximo|proxima|que entra|entrante|siguiente)';
const NEXT_WEEK = `(?:(?:la )?(?:semana ${NEXT}|proxima semana|siguiente semana))`;
const THE = '(?:(?:para el|el|este|los|la|del|al|en) )?';

/** Days of the week, today and tomorrow. "El próximo viernes" is the first that comes; its date is in the answer. */
export const WEEKDAY_RULES: readonly DayRule[] = [
  dayRule(
    `${START}${THE}${WEEKDAY} (?:de |en )?${NEXT_WEEK}${END}|${START}${NEXT_WEEK} ${THE}${WEEKDAY}${END}`,
    ([one, other], calendar) => weekdayOfWeek(toWeekday(one ?? other), calendar, 1),
  ),
  dayRule(
    `${START}(?:el )?${WEEKDAY} ${NEXT}${END}|${START}(?:el )?(?:proximo|siguiente) ${WEEKDAY}${END}`,
    ([one, other], { today }) => nextWeekday(toWeekday(one ?? other), addDays(today, 1)),
  ),
  dayRule(`${START}(?:el )?(?:${WEEKDAY} pasado|pasado ${WEEKDAY})${END}`, () => UNKNOWN_DAY),
  dayRule(
    `${START}este (?:mismo )?${WEEKDAY}${END}|${START}${THE}${WEEKDAY} (?:de )?esta semana${END}|${START}esta semana ${THE}${WEEKDAY}${END}`,
    ([one, other, third], { today }) => nextWeekday(toWeekday(one ?? other ?? third), today),
  ),
  dayRule(
    `${START}(?:todos )?los ${WEEKDAY}s?${END}|${START}(?:cada|cualquier|todo) ${WEEKDAY}${END}|${START}(?:un|algun) ${WEEKDAY}${END}|${START}(?:en )?(sabado|domingo)s${END}`,
    ([one, other, third, fourth]) => {
      const weekday = toWeekday(one ?? other ?? third ?? fourth);
      return weekday && { type: 'usual', weekdays: [weekday] };
    },
  ),
  dayRule(`${START}${THE}${WEEKDAY}${END}`, ([word]) => {
    const weekday = toWeekday(word);
    return weekday && { type: 'weekday', weekday };
  }),
  dayRule(
    `${START}(?:ayer|anteayer|antier|el otro dia|anoche|(?:la|el) (?:semana|noche|mes|fin de semana) pasad[ao]|hace \\d+ (?:dia|semana|mes)(?:es|s)?)${END}`,
    () => UNKNOWN_DAY,
  ),
  dayRule(`${START}pasado manana${END}`, (_, { today }) => dateRef(addDays(today, 2))),
  dayRule(`${START}(?:el dia de )?manana${END}`, () => ({ type: 'tomorrow' })),
  dayRule(`${START}(?:de )?hoy en (\\d{1,2})(?: dias)?${END}`, ([count], { today }) =>
    daysCounted(today, { count, unit: 'dia' }),
  ),
  dayRule(
    `${START}(?:hoy(?: mismo)?|el dia de hoy|ahora(?: mismo)?|en este momento|en estos momentos|actualmente|a estas horas|a esta hora)${END}`,
    () => ({ type: 'today' }),
  ),
  dayRule(
    `(?<!${DAY} )${START}(?:en|dentro de|de aqui a) (\\d{1,2}) (dia|semana|mes)(?:es|s)?${END}`,
    ([count, unit], { today }) => daysCounted(today, { count, unit }),
  ),
];

/** Weeks and weekends; behind whatever a week is counted from. */
export const WEEK_RULES: readonly DayRule[] = [
  dayRule(
    `${START}(?:la )?semana (?:que viene no la otra|siguiente a la que viene)${END}|${START}dentro de 2 semanas${END}`,
    (_, calendar) => daysFrom(calendar.mondayAhead(2), 7),
  ),
  dayRule(
    `${START}(?:en )?(?:el )?(?:fin de semana|finde) ${NEXT}${END}|${START}(?:el )?(?:proximo|siguiente) (?:fin de semana|finde)${END}`,
    (_, { today }) => daysFrom(nextDateOf('saturday', addDays(today, 1)), 2),
  ),
  dayRule(`${START}(?:en |durante |toda |para )?${NEXT_WEEK}${END}`, (_, calendar) =>
    daysFrom(calendar.mondayAhead(1), 7),
  ),
  dayRule(`${START}(?:(?:en|todos|los) ){0,3}(?:fines de semana|findes)${END}`, () => ({
    type: 'usual',
    weekdays: ['saturday', 'sunday'],
  })),
  dayRule(`${START}(?:(?:en|el|este|durante|todo|para) ){0,3}(?:fin de semana|finde)${END}`, () => ({
    type: 'weekend',
  })),
  dayRule(
    `${START}(?:entre semana|(?:(?:los|en) ){0,2}dias (?:laborables|habiles|de semana|de diario|entre semana|de trabajo)|dia (?:laborable|habil)|entre la semana)${END}`,
    () => ({ type: 'usual', weekdays: WORKING_DAYS }),
  ),
  dayRule(
    `${START}(?:todos los dias|cada dia|a diario|diariamente|que dias?(?: de la semana)?|cuales dias|toda la semana|los 7 dias(?: de la semana)?|normalmente|habitualmente|un dia normal)${END}`,
    () => ({ type: 'usual', weekdays: EVERY_DAY }),
  ),
  dayRule(`${START}(?:en )?(?:los )?proximos dias${END}`, (_, { today }) => daysFrom(today, 4)),
  dayRule(
    `${START}(?:el resto de (?:la|esta) semana|lo que queda de semana|(?:en |durante |para |toda )?esta semana|(?:a )?(?:finales|final|fin|mediados) de (?:la |esta )?semana)${END}`,
    (_, { today }) => restOfWeek(today),
  ),
];

function toWeekday(word: string | undefined): Weekday | undefined {
  return WEEKDAY_WORDS.get(word ?? '');
}
