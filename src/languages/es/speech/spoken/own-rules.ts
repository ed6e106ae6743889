import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { addressRules } from './address-rules.ts';
import { clockRules } from './clock-rules.ts';
import { countRules } from './count-rules.ts';
import { dateRules } from './date-rules.ts';
import { ordinalRules } from './ordinal-rules.ts';
import { phoneRules } from './phone-rules.ts';
import { shortFormRules } from './short-form-rules.ts';
import type { HourWords } from './time.ts';
import { weekdayRules } from './weekday-rules.ts';

/** What Spanish writes as no other language does. */
export function ownRulesFor(hours: HourWords): (numbers: NumberWords) => readonly SpeakRule[] {
  return (numbers) => [
    ...phoneRules(numbers),
    ...clockRules(hours, numbers),
    ...dateRules(numbers),
    ...ordinalRules(numbers),
    ...addressRules(numbers),
    ...countRules(numbers),
    ...weekdayRules,
    ...shortFormRules,
  ];
}
