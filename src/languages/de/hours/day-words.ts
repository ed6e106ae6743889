import { DAY, dayRule } from '../../../reception/understand/days/day-rule.ts';
import type { DayWords } from '../../../reception/understand/days/day-words.ts';
import { normalise } from '../words.ts';
import { DATE_RULES } from './date-rules.ts';
import { DIGIT_RULES } from './digit-rules.ts';
import { FEAST_NAMES } from './feast-names.ts';
import { foldDate } from './fold-date.ts';
import { BESIDE_RULES, COUNTED_RULES, JOINED_RULES } from './join-rules.ts';
import { tidyDates } from './tidy-dates.ts';
import { WEEK_RULES, WEEKDAY_RULES } from './weekday-rules.ts';

/** "Dieses Ostern" is Easter. */
const THIS_FEAST = dayRule(
  `(?<![^ ])(?:diese[nmsr]?|kommende[nmsr]?|nachste[nmsr]?) ${DAY}`,
  (_, __, [day]) => day,
);

export const dayWordsDe: DayWords = {
  normalise: (text) => foldDate(normalise(text)),
  digitRules: () => DIGIT_RULES,
  tidy: tidyDates,
  articles: 'die|der|den|dem|das|ihre|ihren|ihrer|ihrem',
  names: FEAST_NAMES,
  goesOn: () => undefined,
  rules: [
    THIS_FEAST,
    ...DATE_RULES,
    ...WEEKDAY_RULES,
    ...COUNTED_RULES,
    ...WEEK_RULES,
    ...COUNTED_RULES,
    ...JOINED_RULES,
    ...BESIDE_RULES,
  ],
};
