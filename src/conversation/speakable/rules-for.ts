import { codeRules } from './codes.ts';
import { contactRules } from './contacts.ts';
import { dateRules } from './dates.ts';
import { fractionRules } from './fractions.ts';
import { DECORATION_RULES, LINK_RULES } from './markup.ts';
import { measureRules } from './measures.ts';
import { moneyRules } from './money.ts';
import { createNumberWords } from './number-words.ts';
import { phoneRules } from './phones.ts';
import { plainNumberRules } from './plain-numbers.ts';
import { serviceRules } from './service-numbers.ts';
import { shortFormRules } from './short-forms.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { timeRules } from './times.ts';
import { weekdayRules } from './weekdays.ts';

/** The rules of a language, the particular before the general. */
export function rulesFor(language: SpokenLanguage): readonly SpeakRule[] {
  const numbers = createNumberWords(language.numbers);
  return [
    ...LINK_RULES,
    ...contactRules(language, numbers),
    ...language.ownRules(numbers),
    ...DECORATION_RULES,
    ...fractionRules(language, numbers),
    ...dateRules(language, numbers),
    ...timeRules(language, numbers),
    ...serviceRules(language, numbers),
    ...codeRules(language, numbers),
    ...phoneRules(language, numbers),
    ...moneyRules(language, numbers),
    ...measureRules(language, numbers),
    ...plainNumberRules(language, numbers),
    ...weekdayRules(language),
    ...shortFormRules(language),
  ];
}
