import type { Weekday } from '../../../reception/office.ts';
import { addDays } from '../../../reception/opening-hours.ts';
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
const NEXT_WEEK = '(?:nachste[rn]?|kommende[rn]?|folgende[rn]?) woche';

/** Days of the week, today and tomorrow. "Nächsten Freitag" is the first that comes; its date is in the answer. */
export const WEEKDAY_RULES: readonly DayRule[] = [
  dayRule(
    `${START}${WEEKDAY} (?:in )?(?:der )?${NEXT_WEEK}${END}|${START}(?:in )?(?:der )?${NEXT_WEEK} (?:am )?${WEEKDAY}${END}`,
    ([one, other], calendar) => weekdayOfWeek(toWeekday(one ?? other), calendar, 1),
  ),
  dayRule(
    `${START}${WEEKDAY} (?:in )?(?:der )?ubernachste[rn]? woche${END}|${START}ubernachste woche (?:am )?${WEEKDAY}${END}`,
    ([one, other], calendar) => weekdayOfWeek(toWeekday(one ?? other), calendar, 2),
  ),
  dayRule(`${START}ubernachste[rnms]? ${WEEKDAY}${END}`, ([day], { today }) => {
    const next = nextWeekday(toWeekday(day), addDays(today, 1));
    return next?.type === 'date' ? dateRef(addDays(next.date, 7)) : next;
  }),
  dayRule(`${START}(?:nachste[rnms]?|kommende[rnms]?|folgende[rnms]?) ${WEEKDAY}${END}`, ([day], { today }) =>
    nextWeekday(toWeekday(day), addDays(today, 1)),
  ),
  dayRule(`${START}(?:letzte[rnms]?|vorige[rnms]?|vergangene[rnms]?) ${WEEKDAY}${END}`, () => UNKNOWN_DAY),
  dayRule(
    `${START}diese[rnms]? ${WEEKDAY}${END}|${START}${WEEKDAY} (?:in )?diese[rn]? woche${END}|${START}diese woche (?:am )?${WEEKDAY}${END}`,
    ([one, other, third], { today }) => nextWeekday(toWeekday(one ?? other ?? third), today),
  ),
  dayRule(
    `${START}(?:jede[rnms]?|alle|immer|am|an) ${WEEKDAY}s${END}|${START}${WEEKDAY}s${END}`,
    ([one, other]) => usual(one ?? other),
  ),
  dayRule(
    `${START}jede[rnms]? ${WEEKDAY}${END}|${START}an ${WEEKDAY}en${END}|${START}an einem ${WEEKDAY}${END}`,
    ([one, other, third]) => usual(one ?? other ?? third),
  ),
  dayRule(`${START}${WEEKDAY}${END}`, ([word]) => {
    const weekday = toWeekday(word);
    return weekday && { type: 'weekday', weekday };
  }),
  dayRule(
    `${START}(?:gestern|vorgestern|neulich|(?:letzte|vorige|vergangene|letzter|voriger)[sn]? (?:nacht|woche|wochenende|monat|tage)|vor (?:\\d+|1) (?:tag|woche|monat)(?:en|n|e)?)${END}`,
    () => UNKNOWN_DAY,
  ),
  dayRule(`${START}uberubermorgen${END}`, (_, { today }) => dateRef(addDays(today, 3))),
  dayRule(`${START}ubermorgen${END}`, (_, { today }) => dateRef(addDays(today, 2))),
  dayRule(
    `${START}(heute|morgen) (?:in|uber) (\\d{1,2}) (tag|woche)(?:en|n|e)?${END}`,
    ([day, count, unit], { today }) =>
      daysCounted(day === 'morgen' ? addDays(today, 1) : today, { count, unit }),
  ),
  dayRule(`${START}morgen${END}`, () => ({ type: 'tomorrow' })),
  dayRule(
    `${START}(?:heute|(?:jetzt )?(?:gerade|grade)(?: jetzt)?|jetzt(?: gleich)?|momentan|zurzeit|zur zeit|derzeit|aktuell|im (?:moment|augenblick))${END}`,
    () => ({ type: 'today' }),
  ),
  dayRule(
    `(?<!${DAY} )${START}(?:in|innerhalb von) (\\d{1,2}) (tag|woche|monat)(?:en|n|e)?${END}`,
    ([count, unit], { today }) => daysCounted(today, { count, unit }),
  ),
];

/** Weeks and weekends; behind whatever a week is counted from. */
export const WEEK_RULES: readonly DayRule[] = [
  dayRule(`${START}(?:in )?(?:der )?ubernachste[rn]? woche${END}`, (_, calendar) =>
    daysFrom(calendar.mondayAhead(2), 7),
  ),
  dayRule(
    `${START}(?:(?:anfang|mitte|ende|in|der|die ganze|fur|ganze) ){0,2}${NEXT_WEEK}${END}`,
    (_, calendar) => daysFrom(calendar.mondayAhead(1), 7),
  ),
  dayRule(`${START}(?:am )?ubernachste[ns]? wochenende${END}`, (_, calendar) =>
    daysFrom(addDays(calendar.mondayAhead(2), 5), 2),
  ),
  dayRule(`${START}(?:am )?(?:nachste[ns]?) wochenende${END}`, (_, calendar) =>
    daysFrom(addDays(calendar.mondayAhead(1), 5), 2),
  ),
  dayRule(
    `${START}(?:(?:am|an|jede[sn]?|alle) )*(?:jede[sn]? wochenende|wochenenden|wochenends)${END}`,
    () => ({
      type: 'usual',
      weekdays: ['saturday', 'sunday'],
    }),
  ),
  dayRule(
    `${START}(?:(?:am|diese[sn]?|kommende[sn]?|das|ubers|uber das|ganze) ){0,2}wochenende${END}`,
    () => ({
      type: 'weekend',
    }),
  ),
  dayRule(
    `${START}(?:(?:an|in|unter|wahrend) (?:den |der )?(?:werktage?n?|wochentage?n?|arbeitstage?n?|woche)|werktags|wochentags|werktaglich|unterwochs|unter der woche|werktage|arbeitstage)${END}`,
    () => ({ type: 'usual', weekdays: WORKING_DAYS }),
  ),
  dayRule(
    `${START}(?:jeden tag|alle tage|taglich|7 tage(?: die woche| in der woche)?|(?:an )?(?:welchem|welchen) tage?n?|welche tage|an allen tagen|(?:an )?normalen tagen|sonst|normalerweise|die ganze woche|ganze woche)${END}`,
    () => ({ type: 'usual', weekdays: EVERY_DAY }),
  ),
  dayRule(`${START}(?:in )?(?:den |die )(?:nachsten|kommenden) tagen?${END}`, (_, { today }) =>
    daysFrom(today, 4),
  ),
  dayRule(
    `${START}(?:(?:den |fur den |im )?rest (?:der|dieser) woche|(?:im laufe|im verlauf|ende|mitte) (?:der|dieser) woche|(?:in )?diese[rn]? woche(?: noch)?|die woche(?: noch)?)${END}`,
    (_, { today }) => restOfWeek(today),
  ),
];

function toWeekday(word: string | undefined): Weekday | undefined {
  return WEEKDAY_WORDS.get(word ?? '');
}

function usual(word: string | undefined) {
  const weekday = toWeekday(word);
  return weekday && { type: 'usual' as const, weekdays: [weekday] };
}
