import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';

export function timeRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const { clock } = language;
  const say = timeSayer(language, numbers);
  const hours = `\\s?(?:${clock.hours})\\b`;
  return [
    {
      pattern: new RegExp(`(?<![\\w:.])(\\d{1,2})(?:[:.](\\d{2}))?\\s?${clock.suffix}`, 'gi'),
      speak: ({ 1: hour, 2: minute, groups }) => say(hour, minute, groups?.['half']),
    },
    ...dottedTimes(language, say),
    {
      pattern: new RegExp(`(?<![\\w:.])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:${hours})?(?!\\w|:\\d)`, 'g'),
      speak: ([, hour, minute]) => say(hour, minute),
    },
    {
      pattern: new RegExp(`(?<![\\w:.,])([01]\\d|2[0-3])([0-5]\\d)${hours}`, 'g'),
      speak: ([, hour, minute]) => say(hour, minute),
    },
  ];
}

/** @returns undefined when there is no such time. */
type SayTime = (
  hour: string | undefined,
  minute: string | undefined,
  suffix?: string | undefined,
) => string | undefined;

function timeSayer({ clock }: SpokenLanguage, numbers: NumberWords): SayTime {
  return (written = '', minute = '00', suffix) => {
    const half = suffix === undefined ? undefined : clock.halves[suffix.toLowerCase()];
    const hour = Number(written);
    if (hour > (half === undefined ? 23 : 12) || Number(minute) > 59) return undefined;
    return clock.time(numbers, { hour, minute: Number(minute), half, leadingZero: /^0\d/.test(written) });
  };
}

const QUARTERS = '\\.(?:00|15|30|45)';

/** A number with a dot is a decimal unless its neighbours show that it is a time. */
function dottedTimes({ clock, amounts }: SpokenLanguage, say: SayTime): readonly SpeakRule[] {
  const unit = oneOf([...Object.keys(amounts.units), ...Object.keys(amounts.scales)]);
  const decimal = `[\\w%]|\\.\\d|\\s?${unit}\\b|\\s(?:${clock.notAfter})\\b`;
  const next = `(?:,\\s|\\s(?:${clock.joins})\\s|\\s?[-–]\\s?)`;
  const following = `${next}\\d{1,2}(?:${QUARTERS}\\b|(?:[.:]\\d\\d)?\\s?${clock.suffix})|\\s(?:${clock.after})\\b`;
  return [
    {
      pattern: new RegExp(`(?<=\\b(?:${clock.before})\\s)(\\d{1,2})\\.([0-5]\\d)(?!${decimal})`, 'gi'),
      speak: ([, hour, minute]) => say(hour, minute),
    },
    {
      // Quarters of an hour in a row or before a day: "10.30 or 11.15 on Monday".
      pattern: new RegExp(
        `(?<![\\w:.,\\p{Sc}])(\\d{1,2})(${QUARTERS})(?!${decimal})(?:(?=${following})|(?<=\\d${QUARTERS}${next}\\d{1,2}${QUARTERS}))`,
        'giu',
      ),
      speak: ([, hour, minute]) => say(hour, minute?.slice(1)),
    },
  ];
}
