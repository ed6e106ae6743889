import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import type { CalendarWords } from '../../../../conversation/speakable/spoken-language.ts';
import { addressRules } from './address-rules.ts';
import { clockRules } from './clock-rules.ts';
import { countRules } from './count-rules.ts';
import { dateRules } from './date-rules.ts';
import { moneyRules } from './money-rules.ts';
import { ordinalRules } from './ordinal-rules.ts';
import { phoneRules } from './phone-rules.ts';
import { shortFormRules } from './short-form-rules.ts';
import { slashRules } from './slash-rules.ts';
import { weekdayRules } from './weekday-rules.ts';

/** What German writes as no other language does. */
export function ownRulesFor(calendar: CalendarWords): (numbers: NumberWords) => readonly SpeakRule[] {
  return (numbers) => [
    ...phoneRules(numbers),
    ...clockRules(numbers),
    ...dateRules(calendar, numbers),
    ...moneyRules(numbers),
    ...addressRules(numbers),
    ...slashRules(numbers),
    ...ordinalRules(numbers),
    ...countRules(numbers),
    ...weekdayRules,
    ...shortFormRules,
  ];
}
