import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';
import { zoneRules } from './zones.ts';

export function timeRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const { clock, numbers: words } = language;
  const say = timeSayer(language, numbers);
  const hours = `\\s?(?:${clock.hours})\\b`;
  return [
    ...zoneRules(language, numbers),
    {
      pattern: new RegExp(`(?<![\\w:.])(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)?\\s?${clock.suffix}`, 'gi'),
      speak: ({ 1: hour, 2: minute, 3: second, groups }) =>
        say({ hour, minute, second, half: groups?.['half'] }),
    },
    ...dottedTimes(language, say),
    {
      pattern: new RegExp(
        `(?<![\\w:.](?<!\\d-\\d\\dT))(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?(?:${hours})?(?!(?!Z\\b|ish\\b)\\w|:\\d)`,
        'g',
      ),
      speak: ([, hour, minute, second]) => say({ hour, minute, second }),
    },
    {
      // Opening hours as an army writes them. Between quarters of an hour there is no telephone number.
      pattern: new RegExp(
        `(?<![\\w:.,-])(0\\d)(00|15|30|45)\\s?[-–]\\s?([0-2]\\d)(00|15|30|45)(?:${hours})?(?![\\w-])`,
        'g',
      ),
      speak: ([, hour, minute, untilHour, untilMinute]) => {
        const until = say({ hour: untilHour, minute: untilMinute });
        return until && `${say({ hour, minute })} ${words.to} ${until}`;
      },
    },
    {
      pattern: new RegExp(`(?<![\\w:.,])([01]\\d|2[0-3])([0-5]\\d)${hours}`, 'g'),
      speak: ([, hour, minute]) => say({ hour, minute }),
    },
  ];
}

interface WrittenTime {
  readonly hour: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
}

/** @returns undefined when there is no such time. */
type SayTime = (time: WrittenTime) => string | undefined;

function timeSayer({ clock }: SpokenLanguage, numbers: NumberWords): SayTime {
  return ({ hour: written = '', minute: minutes = '00', second: seconds = '00', half: letter }) => {
    const half = letter === undefined ? undefined : clock.halves[letter.toLowerCase()];
    const [hour, minute, second] = [Number(written), Number(minutes), Number(seconds)];
    const isMidnight = hour === 24 && minute === 0 && second === 0;
    if (minute > 59 || second > 59 || (half !== undefined && hour > 12)) return undefined;
    if (hour > 23 && !isMidnight) return undefined;
    const leadingZero = /^0\d/.test(written);
    return clock.time(numbers, { hour, minute, second: second || undefined, half, leadingZero });
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
      speak: ([, hour, minute]) => say({ hour, minute }),
    },
    {
      // Quarters of an hour in a row or before a day: "10.30 or 11.15 on Monday".
      pattern: new RegExp(
        `(?<![\\w:.,\\p{Sc}])(\\d{1,2})(${QUARTERS})(?!${decimal})(?:(?=${following})|(?<=\\d${QUARTERS}${next}\\d{1,2}${QUARTERS}))`,
        'giu',
      ),
      speak: ([, hour, minute]) => say({ hour, minute: minute?.slice(1) }),
    },
  ];
}
