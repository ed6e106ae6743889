import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';

/** Time zones behind a time, and the distance from one: `9 am EST`, `UTC+1`. */
export function zoneRules(
  { clock, codes, numbers: words }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  const zones = Object.keys(clock.zones);
  const long = oneOf(zones.filter((zone) => zone.length > 2));
  const any = oneOf(zones.filter((zone) => zone.length > 1));
  const say = (zone = '') => clock.zones[zone.toUpperCase()];
  return [
    {
      pattern: new RegExp(`\\b(${long})\\s?([+−–-])\\s?(\\d{1,2})(?::?([0-5]\\d))?(?!\\d)`, 'g'),
      speak: ([, zone, sign, hours, minutes = '00']) => {
        const distance = [hours, minutes].map(Number).filter((part, i) => i === 0 || part > 0);
        return `${say(zone)} ${sign === '+' ? codes.plus : words.minus} ${distance.map(numbers.cardinal).join(' ')}`;
      },
    },
    {
      pattern: new RegExp(`\\b(${any})\\b(?<=(?:\\d:\\d\\d|\\d\\s?${clock.suffix})\\)?\\s?\\(?${any})`, 'gi'),
      speak: ([, zone]) => say(zone),
    },
    {
      pattern: new RegExp(`\\b(${long})\\b(?<=\\d\\s?\\(?${long})`, 'g'),
      speak: ([, zone]) => say(zone),
    },
    // A moment as programs write it.
    { pattern: /(?<=\d:\d\d(?:\.\d{1,9})?)Z\b/g, speak: () => ` ${say('Z') ?? ''}` },
    { pattern: /T(?<=\d{4}-\d\d-\d\dT)(?=\d\d:\d\d)/g, speak: () => ', ' },
  ];
}
