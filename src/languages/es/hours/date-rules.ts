import type { DayRef } from '../../../reception/understand/day.ts';
import type { Calendar } from '../../../reception/understand/days/calendar.ts';
import { type DayRule, dateRef, dayRule, UNKNOWN_DAY } from '../../../reception/understand/days/day-rule.ts';
import { monthAhead, nthWeekday } from '../../../reception/understand/days/week-days.ts';
import { MONTHS, WEEKDAY_WORDS } from './calendar-words.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const MONTH = `(${MONTHS.join('|')})`;
const WEEKDAY = `(${[...WEEKDAY_WORDS.keys()].join('|')})`;
const NTH = '(\\d{1,2})(?:ro|do)?';
const YEAR = '(?: (?:de |del )?(?:ano )?(20\\d\\d))?';
const THE = '(?:(?:el dia|el|los dias|dia|dias|para el) )?';
/** "El 3 por ciento", "el 4 de la tarde": no day. */
const NO_DAY =
  '(?! (?:por ciento|horas?|minutos|euros|pesos|personas|piso|planta|de la|matutino|y media|y cuarto|menos|en punto|am|pm|\\d)(?![^ ]))';

/** Dates of the calendar, and holidays that have no name. */
export const DATE_RULES: readonly DayRule[] = [
  dayRule(
    `${START}(?:el|este|proximo) (?:proximo |dia )?(?:festivo|feriado)(?: nacional)?(?: proximo| que viene)?${END}`,
    (_, calendar) => dateRef(calendar.publicHolidays()[0]),
  ),
  dayRule(
    `${START}(?:(?:los|todos|en|dias|de|dia|y) ){0,4}(?:festivos|feriados|(?:dias|dia) (?:de fiesta|festivo|feriado)|festivo|feriado)(?: nacionales)?${END}`,
    () => ({ type: 'holidays' }),
  ),
  // "el primer lunes de enero", "el último viernes del mes"
  dayRule(
    `${START}(?:el )?(1ro|2do|3ro|4to|cuarto|ultimo) ${WEEKDAY} (?:del?|en) (?:(?:este )?mes|${MONTH})${END}`,
    ([nth = '', weekday, month], calendar) =>
      nthWeekday(
        nth === 'ultimo' ? -1 : nth === 'cuarto' ? 4 : Number.parseInt(nth, 10),
        WEEKDAY_WORDS.get(weekday ?? ''),
        {
          calendar,
          month: monthNumber(month),
        },
      ),
  ),
  // "del 24 al 27 de diciembre", "entre el 24 y el 27"
  dayRule(
    `${START}(?:(?:desde )?(?:del|el|entre el|de)(?: dia)?) ${NTH} (?:al|hasta el|y el|a|y)(?: dia)? ${NTH} de ${MONTH}${YEAR}${END}`,
    ([from, to, month, year], calendar) => spanOf(from, to, { month, year, calendar }),
  ),
  dayRule(
    `${START}(?:(?:desde )?(?:del|desde el|entre el)(?: dia)?) ${NTH} (?:al|hasta el|y el)(?: dia)? ${NTH}${NO_DAY}${END}`,
    ([from, to], calendar) => spanOf(from, to, { month: undefined, year: undefined, calendar }),
  ),
  // "el 24 y el 25 de diciembre" without a span
  dayRule(
    `${START}${THE}${NTH} (?:y|o|e)(?: el)? ${NTH} de ${MONTH}${YEAR}${END}`,
    ([one, other, month, year], calendar) => {
      const dates = [one, other].flatMap((day) => {
        const date = dayAndMonth(day, month, { year, calendar });
        return date.type === 'date' ? [date.date] : [];
      });
      return dates.length === 2 ? { type: 'dates', dates: dates.toSorted() } : UNKNOWN_DAY;
    },
  ),
  dayRule(`${START}${THE}${NTH} (?:de |del )?${MONTH}${YEAR}${END}`, ([day, month, year], calendar) =>
    dayAndMonth(day, month, { year, calendar }),
  ),
  dayRule(
    `${START}${THE}${NTH} (?:del?) (?:(mes que viene|proximo mes|mes proximo|mes entrante)|este mes|mes)${END}`,
    ([day, next], calendar) => dateRef(calendar.dayOfMonthAhead(Number(day), next === undefined ? 0 : 1)),
  ),
  dayRule(
    `${START}(?:(?:el dia|el proximo dia|dia|del dia|al dia|los dias) ${NTH}|(?:el proximo|el|del|al) (\\d{1,2}))${NO_DAY}${END}`,
    ([day, other], calendar) => dateRef(calendar.dayOfMonth(Number(day ?? other))),
  ),
  dayRule(
    `(?<=(?<![^ ])(?:${[...WEEKDAY_WORDS.keys()].join('|')}) )(?:dia )?${NTH}${NO_DAY}(?! a)${END}`,
    ([day], calendar) => dateRef(calendar.dayOfMonth(Number(day))),
  ),
  dayRule(
    `${START}(?:(?:a|en|durante|para|todo|el|de|del|finales|fines|fin|principios|mediados|resto|lo que queda) ){0,5}(?:(mes que viene|proximo mes|mes proximo|mes entrante)|este mes|(?<=(?:fin|finales|fines|resto|principios|mediados) del? )mes)${END}`,
    ([next]: readonly (string | undefined)[], calendar) => monthAhead(calendar, next === undefined ? 0 : 1),
  ),
  dayRule(
    `${START}(?:(?:a|en|durante|para|todo|de|finales|fines|fin|principios|mediados|el mes de|el resto de|por) ){1,4}${MONTH}${YEAR}${END}|(?<=(?<![^ ])(?:y|o|hasta|que tal|tal) )${MONTH}${YEAR}${END}`,
    ([one, year, other, otherYear], calendar) => {
      const month = monthNumber(one ?? other);
      const said = year ?? otherYear;
      return month === undefined
        ? undefined
        : { type: 'span', ...calendar.month(month, said ? Number(said) : undefined) };
    },
  ),
  dayRule(
    `${START}(?:el )?(?:ano que viene|proximo ano|ano proximo|ano pasado|proximo verano|verano que viene)${END}`,
    () => UNKNOWN_DAY,
  ),
];

interface InMonth {
  readonly month: string | undefined;
  readonly year: string | undefined;
  readonly calendar: Calendar;
}

function monthNumber(word: string | undefined): number | undefined {
  const index = MONTHS.indexOf(word ?? '');
  return index < 0 ? undefined : index + 1;
}

function dayAndMonth(
  day: string | undefined,
  month: string | undefined,
  { year, calendar }: Pick<InMonth, 'year' | 'calendar'>,
): DayRef {
  return dateRef(calendar.dayAndMonth(Number(day), monthNumber(month) ?? 0, year ? Number(year) : undefined));
}

/** Without a month the next such days. */
function spanOf(
  from: string | undefined,
  to: string | undefined,
  { month, year, calendar }: InMonth,
): DayRef {
  const first =
    month === undefined
      ? dateRef(calendar.dayOfMonth(Number(from)))
      : dayAndMonth(from, month, { year, calendar });
  if (first.type !== 'date') return UNKNOWN_DAY;
  const [inYear, inMonth] = first.date.split('-').map(Number);
  const end = calendar.dayAndMonth(Number(to), inMonth ?? 0, inYear);
  return end === undefined || end < first.date ? UNKNOWN_DAY : { type: 'span', from: first.date, to: end };
}
