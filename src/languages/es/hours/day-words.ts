import { DAY, dayRule } from '../../../reception/understand/days/day-rule.ts';
import type { DayWords } from '../../../reception/understand/days/day-words.ts';
import { normalise } from '../words.ts';
import { DATE_RULES } from './date-rules.ts';
import { DIGIT_RULES } from './digit-rules.ts';
import { FEAST_NAMES } from './feast-names.ts';
import { fold } from './fold.ts';
import { BESIDE_RULES, COUNTED_RULES, JOINED_RULES } from './join-rules.ts';
import { tidyDates } from './tidy-dates.ts';
import { WEEK_RULES, WEEKDAY_RULES } from './weekday-rules.ts';

/** "Esta Navidad" is Christmas; so is "la próxima Navidad", and "el día de la Inmaculada" the Immaculate. */
const THIS_FEAST = dayRule(
  `(?<![^ ])(?:est[aeo]s?|l[ao]s? proxim[ao]s?|(?:el )?dia (?:de|del)(?: la| los)?|durante (?:la|el|las|los)|(?:en|por|para) (?:la|el|las|los)|en|por|para|durante|el|la|los|las) ${DAY}(?: que viene| proxim[ao])?`,
  (_, __, [day]) => day,
);

/** "El puente de la Inmaculada" is counted from its feast; "las fiestas" of the end of the year are not those of the nation. */
const GOES_ON: readonly (readonly [end: string, words: string])[] = [
  ['puente', 'del?'],
  ['fiestas', 'patrias|patronales|locales|navidenas|del?'],
];

export const dayWordsEs: DayWords = {
  normalise: (text) => fold(normalise(text)),
  digitRules: () => DIGIT_RULES,
  tidy: tidyDates,
  articles: 'el|la|los|las|su|sus',
  names: FEAST_NAMES,
  goesOn: (name) => GOES_ON.find(([end]) => name.endsWith(end))?.[1],
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
