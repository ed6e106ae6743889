import { type DayRule, dateRef, dayRule, UNKNOWN_DAY } from '../../../reception/understand/days/day-rule.ts';

const read: DayRule['read'] = ([day, month, year], calendar) =>
  Number(month) > 12
    ? UNKNOWN_DAY
    : dateRef(calendar.dayAndMonth(Number(day), Number(month), year ? fullYear(year) : undefined));

/** Dates in digits, before number words become digits, too. */
export const DIGIT_RULES: readonly DayRule[] = [
  dayRule('(?<![^ ])(20\\d\\d) (\\d{1,2}) (\\d{1,2})(?![^ ])', ([year, month, day], calendar) =>
    dateRef(calendar.dayAndMonth(Number(day), Number(month), Number(year))),
  ),
  dayRule('(?<![^ ])(?:el )?(?:dia )?(\\d{1,2}) (\\d{1,2}) (20\\d\\d)(?![^ ])', read),
  dayRule(
    '(?<![^ ])(?:el dia|el|dia|del|al) (\\d{1,2})(?: del?)? (\\d{1,2})(?: (2\\d))?(?! (?:horas|de la|matutino))(?![^ ])',
    read,
  ),
];

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
