import type { DayRef } from '../../../reception/understand/day.ts';
import type { Calendar } from '../../../reception/understand/days/calendar.ts';
import { type DayRule, dateRef, dayRule, UNKNOWN_DAY } from '../../../reception/understand/days/day-rule.ts';
import { monthAhead, nthWeekday } from '../../../reception/understand/days/week-days.ts';
import { MONTHS, WEEKDAY_WORDS } from './calendar-words.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const MONTH = `(${MONTHS.join('|')})`;
const WEEKDAY = `(${[...WEEKDAY_WORDS.keys()].join('|')})`;
const YEAR = '(?: (20\\d\\d))?';
/** "The third floor", "the first time": no day. */
const NO_DAY =
  '(?! (?:mal|stock|stockwerk|etage|obergeschoss|hilfe|termin|termine|stunde|stunden|halfte|quartal|platz|person|personen|kind|woche|wochen|tag|tage|tagen|wochenende|weihnachtstag|weihnachtsfeiertag|feiertag|advent|uhr|minuten|prozent|euro|jahre?n?|monate?n?)(?![^ ]))';
const NEXT_MONTH = '(nachsten|kommenden|dieses|diesen|laufenden)';

/** Dates of the calendar, and holidays that have no name. */
export const DATE_RULES: readonly DayRule[] = [
  dayRule(
    `${START}(?:am|an dem|an diesem|diesen|dem|der) (?:nachsten |kommenden )?(?:gesetzlichen )?feiertag${END}`,
    (_, calendar) => dateRef(calendar.publicHolidays()[0]),
  ),
  dayRule(
    `${START}(?:(?:der|dem|am|an den|an|die|der|alle|allen|gesetzlichen?|offiziellen|den) ){0,3}(?:feiertage?n?s?|feiertags)${END}`,
    () => ({
      type: 'holidays',
    }),
  ),
  // "am ersten Montag im Mai", "am letzten Freitag im Monat"
  dayRule(
    `${START}(\\d)te ${WEEKDAY} (?:im|in|des) (?:(?:diese[mns] )?monate?s?|${MONTH})${END}|${START}letzten ${WEEKDAY} (?:im|in|des) (?:(?:diese[mns] )?monate?s?|${MONTH})${END}`,
    ([nth, weekday, month, lastDay, lastMonth], calendar) =>
      nthWeekday(nth === undefined ? -1 : Number(nth), WEEKDAY_WORDS.get(weekday ?? lastDay ?? ''), {
        calendar,
        month: monthNumber(month ?? lastMonth),
      }),
  ),
  // "vom 24. bis 27. Dezember", "zwischen dem 24. und dem 27. Dezember"
  dayRule(
    `${START}(?:vom|von dem|zwischen dem|von) (\\d{1,2})(?:te)? (?:bis|und)(?: zum| dem| einschliesslich){0,2} (\\d{1,2})(?:te)?(?: ${MONTH}${YEAR})(?![^ ])`,
    ([from, to, month, year], calendar) => spanOf(from, to, { month, year, calendar }),
  ),
  dayRule(
    `${START}(?:vom|von dem|zwischen dem) (\\d{1,2})(?:te)? (?:bis|und)(?: zum| dem| einschliesslich){0,2} (\\d{1,2})(?:te)?(?! uhr)${END}`,
    ([from, to], calendar) => spanOf(from, to, { month: undefined, year: undefined, calendar }),
  ),
  // "am 24. und 25. Dezember"
  dayRule(
    `${START}(\\d{1,2})(?:te)? (?:und|oder)(?: am| den| dem)? (\\d{1,2})(?:te)? ${MONTH}${YEAR}${END}`,
    ([one, other, month, year], calendar) => {
      const dates = [one, other].flatMap((day) => {
        const date = dayAndMonth(day, month, { year, calendar });
        return date.type === 'date' ? [date.date] : [];
      });
      return dates.length === 2 ? { type: 'dates', dates: dates.toSorted() } : UNKNOWN_DAY;
    },
  ),
  dayRule(`${START}(\\d{1,2})(?:te)? (?:der )?${MONTH}${YEAR}${END}`, ([day, month, year], calendar) =>
    dayAndMonth(day, month, { year, calendar }),
  ),
  // "am vierundzwanzigsten zwölften"
  dayRule(`${START}(\\d{1,2})te (\\d{1,2})te${YEAR}${END}`, ([day, month, year], calendar) =>
    Number(month) > 12
      ? UNKNOWN_DAY
      : dateRef(calendar.dayAndMonth(Number(day), Number(month), year ? Number(year) : undefined)),
  ),
  dayRule(`${START}(\\d{1,2})(?:te)? (?:des )?${NEXT_MONTH} monats?${END}`, ([day, which = ''], calendar) =>
    dateRef(calendar.dayOfMonthAhead(Number(day), which === 'nachsten' || which === 'kommenden' ? 1 : 0)),
  ),
  dayRule(
    `(?<=(?<![^ ])(?:am|den|dem|vom|zum|und|oder|bis) )(\\d{1,2})te${NO_DAY}(?: (?:des|im|in diesem|diesen) monats?)?${END}`,
    ([day], calendar) => dateRef(calendar.dayOfMonth(Number(day))),
  ),
  dayRule(
    `(?<=(?<![^ ])(?:am|den|dem|vom|bis zum) )(\\d{1,2})${NO_DAY}(?! \\d)(?: (?:des|im|in diesem|diesen) monats?)?${END}`,
    ([day], calendar) => dateRef(calendar.dayOfMonth(Number(day))),
  ),
  dayRule(
    `${START}(?:(?:im|in|ende|anfang|mitte|fur|den|den ganzen|des|rest|den rest) ){0,3}(diesen|diesem|dieses|laufenden|nachsten|nachster|kommenden) monats?${END}|${START}(?:ende|anfang|mitte) (?:des monats|vom monat)${END}`,
    ([which = ''], calendar) =>
      monthAhead(calendar, which.startsWith('nachst') || which === 'kommenden' ? 1 : 0),
  ),
  dayRule(
    `${START}(?:(?:im|in|ende|anfang|mitte|wahrend|fur den|uber den|den ganzen|ganzen|fur|von|rest|den) ){1,3}${MONTH}${YEAR}${END}|(?<=(?<![^ ])(?:und|oder|bis|mit) )${MONTH}${YEAR}${END}`,
    ([one, year, other, otherYear], calendar) => {
      const month = monthNumber(one ?? other);
      const said = year ?? otherYear;
      return month === undefined
        ? undefined
        : { type: 'span', ...calendar.month(month, said ? Number(said) : undefined) };
    },
  ),
  dayRule(
    `${START}(?:im )?(?:nachste[sn]?|letzte[sn]?|kommende[sn]?|ubernachste[sn]?) (?:jahre?s?|quartals?|sommer|winter|fruhling|fruhjahr|herbst|saison)${END}`,
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
  const last = `${first.date.slice(0, 8)}${(to ?? '').padStart(2, '0')}`;
  const end = calendar.dayAndMonth(Number(to), Number(last.slice(5, 7)), Number(last.slice(0, 4)));
  return end === undefined || end < first.date ? UNKNOWN_DAY : { type: 'span', from: first.date, to: end };
}
