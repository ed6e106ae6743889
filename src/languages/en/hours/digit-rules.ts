import type { DayRule } from '../../../reception/understand/days/day-rule.ts';
import { dateRef, dayRule, UNKNOWN_DAY } from '../../../reception/understand/days/day-rule.ts';

/**
 * Dates in digits, before number words become digits, too: "twelve twenty-five" is a time.
 *
 * @param monthFirst Where 12/5 is in December.
 */
export function digitRules(monthFirst: boolean): readonly DayRule[] {
  const read: DayRule['read'] = ([first, second, year], calendar) => {
    const [one, other] = [Number(first), Number(second)];
    const asSaid = monthFirst ? { month: one, day: other } : { month: other, day: one };
    // Thirteen is no month: whoever says it counts the other way round.
    const { month, day } = asSaid.month > 12 ? { month: asSaid.day, day: asSaid.month } : asSaid;
    return month > 12
      ? UNKNOWN_DAY
      : dateRef(calendar.dayAndMonth(day, month, year ? Number(year) : undefined));
  };
  return [
    dayRule('\\b(20\\d\\d) (\\d{1,2}) (\\d{1,2})\\b', ([year, month, day], calendar) =>
      dateRef(calendar.dayAndMonth(Number(day), Number(month), Number(year))),
    ),
    dayRule('\\b(\\d{1,2}) (\\d{1,2}) (20\\d\\d)\\b', read),
    dayRule('(?<=\\b(?:on|for|about) (?:the )?)(\\d{1,2}) (\\d{1,2})(?! (?:am|pm)\\b)\\b', read),
    // No clock shows 25:12.
    dayRule('\\b(2[4-9]|3[01]) (?!7\\b)(\\d{1,2})\\b', read),
  ];
}
