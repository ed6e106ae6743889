import { DAY, dayRule } from '../../../reception/understand/days/day-rule.ts';
import type { DayWords } from '../../../reception/understand/days/day-words.ts';
import { normalise } from '../words.ts';
import { DATE_RULES } from './date-rules.ts';
import { digitRules } from './digit-rules.ts';
import { FEAST_NAMES } from './feast-names.ts';
import { BESIDE_RULES, COUNTED_RULES, JOINED_RULES } from './join-rules.ts';
import { tidyDates } from './tidy-dates.ts';
import { NAMED_AND_UNKNOWN } from './unknown-times.ts';
import { WEEK_RULES, WEEKDAY_RULES } from './weekday-rules.ts';

/** Countries that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'CA']);
/** "This Easter" is Easter. */
const THIS_FEAST = dayRule(`\\b(?:this coming|this|coming|next) ${DAY}`, (_, __, [day]) => day);
/** "On Christmas" is a day; "on Christmas Eve", which begins with the same words, another. */
const GOES_ON = 'day|eve|morning|week|weekend|time|and|or|to|bank|holidays?|period|season|break|vacation';

export const dayWordsEn: DayWords = {
  normalise,
  digitRules: (country) => digitRules(MONTH_FIRST.has(country)),
  tidy: tidyDates,
  articles: 'the|your|this',
  names: new Map([...NAMED_AND_UNKNOWN.map((name) => [name, 'unknown'] as const), ...FEAST_NAMES]),
  goesOn: (name) => (name.startsWith('on ') ? GOES_ON : undefined),
  rules: [
    THIS_FEAST,
    ...DATE_RULES,
    ...WEEKDAY_RULES,
    ...COUNTED_RULES,
    ...WEEK_RULES,
    // "The day before the weekend" is counted from a week.
    ...COUNTED_RULES,
    ...JOINED_RULES,
    ...BESIDE_RULES,
  ],
};
