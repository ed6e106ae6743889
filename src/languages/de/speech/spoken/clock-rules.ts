import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { time } from './time.ts';

const HOUR = '([01]?\\d|2[0-4])';
const MINUTE = '(?:[:.]([0-5]\\d))';

/** Times and spans of them as German writes them: `9–12 Uhr`, `8:00 bis 12:30 Uhr`, `17h30`. */
export function clockRules(numbers: NumberWords): readonly SpeakRule[] {
  const clock = (hour = '', minute = '00') =>
    time(numbers, { hour: Number(hour), minute: Number(minute), leadingZero: false });
  /** Of two times the first full hour needs no "Uhr": "neun bis zwölf Uhr". */
  const short = (hour = '', minute = '00') =>
    minute === '00' ? clock(hour).replace(/ Uhr$/, '') : clock(hour, minute);
  const joint = '\\s?(?:[-–—]|bis|und|u\\.)\\s?';
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d:.,])${HOUR}${MINUTE}?(\\s?Uhr)?(${joint})${HOUR}${MINUTE}?\\s?(?:Uhr(?!\\p{L})|h(?![\\p{L}\\d])(?<=[:.]\\d\\d\\s?h|(?:von|zwischen)\\s.{3,24}h))`,
        'gu',
      ),
      speak: ([, hour, minute, full, between = '', untilHour, untilMinute]) =>
        `${full ? clock(hour, minute) : short(hour, minute)} ${jointWord(between)} ${clock(untilHour, untilMinute)}`,
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d:.,])${HOUR}\\s?h\\s?(?:[-–]|bis)\\s?${HOUR}\\s?h(?![\\p{L}\\d])`,
        'gu',
      ),
      speak: ([, hour, untilHour]) => `${short(hour)} bis ${clock(untilHour)}`,
    },
    {
      // Without the word for it minutes show that these are times.
      pattern: new RegExp(
        `(?<![\\p{L}\\d:.,])${HOUR}(?::([0-5]\\d)|\\.(00|15|30|45))(\\s?[-–—]\\s?|\\sbis\\s)${HOUR}(?::([0-5]\\d)|\\.(00|15|30|45))(?![\\d.:]?\\d)`,
        'gu',
      ),
      speak: ([, hour, colon, dot, , untilHour, untilColon, untilDot]) =>
        `${short(hour, colon ?? dot)} bis ${clock(untilHour, untilColon ?? untilDot)}`,
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d:.,])${HOUR}\\s?[hH]\\s?([0-5]\\d)(?![\\p{L}\\d])`, 'gu'),
      speak: ([, hour, minute]) => clock(hour, minute),
    },
    {
      pattern: new RegExp(`(?<=(?:^|\\s)(?:um|gegen|ab)\\s)${HOUR}\\s?h(?![\\p{L}\\d])`, 'giu'),
      speak: ([, hour]) => clock(hour),
    },
    {
      // "9 Uhr 05".
      pattern: new RegExp(
        `(?<![\\p{L}\\d:.,])${HOUR}\\s?Uhr\\s(\\d\\d)(?![\\p{L}\\d.,:/-]|\\s(?:Euro|Minuten|Tage))`,
        'gu',
      ),
      speak: ([, hour, minute]) => clock(hour, minute),
    },
    // Hours before and after a break: "8.00–12.00 / 13.30–17.00".
    { pattern: /\s?\/\s?(?<=\d[:.]\d\d(?: Uhr)?\s?\/\s?)(?=\d{1,2}[:.]\d\d(?!\d))/gu, speak: () => ', ' },
    { pattern: /(?<![\p{L}\d/])24\/7(?![\d/])/gu, speak: () => 'rund um die Uhr' },
  ];
}

function jointWord(between: string): string {
  return /u/.test(between) ? 'und' : 'bis';
}
