import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { type HourWords, isOne, timeSayer } from './time.ts';

const HOUR = '([01]?\\d|2[0-4])';
const H = '(?:h|hs|hrs|horas)(?![\\p{L}\\d])\\.?';
const BEFORE = '(?<![\\p{L}\\d:.,])';
/** Before an hour: "a las 17". */
const AT = '(?:a|desde|hasta|sobre|hacia|para|antes de|después de|despues de|entre|de)';
const PART = '(?:\\sde la (?:mañana|manana|tarde|noche|madrugada)| del mediod[ií]a| en punto)';

/** Times as Spanish writes them: `9.30 h`, `9h30`, `de 9 a 14 h`, `a las 17`. */
export function clockRules(words: HourWords, numbers: NumberWords): readonly SpeakRule[] {
  const say = timeSayer(words);
  const clock = (hour = '', minute = '00') => say(numbers, { hour: Number(hour), minute: Number(minute) });
  const span = ([, hour, minute, joint = '', untilHour, untilMinute]: RegExpExecArray) => {
    const isDuration = minute === undefined && untilMinute === undefined && Number(untilHour) < 13;
    if (isDuration) return undefined;
    const between = /[-–—]/.test(joint) ? 'a' : joint.trim();
    return `${clock(hour, minute)} ${between} ${clock(untilHour, untilMinute)}`;
  };
  return [
    // "a las 13:30" is "a la una y media".
    {
      pattern: new RegExp(
        `(?<!\\p{L})([Ll])as(?=\\s${HOUR}(?:[:.h]\\s?([0-5]\\d))?(?!\\d)(?:\\s?(?:${H}|[ap]\\.?\\s?m(?!\\p{L}))|[.,;:!?)]|${PART}|\\s(?:y|o|a|hasta)\\s|\\s*$)|\\s${HOUR}[:.]([0-5]\\d)(?!\\d))`,
        'gu',
      ),
      speak: ([, letter, hour, minute = '00', otherHour, otherMinute]) =>
        isOne(Number(hour ?? otherHour), Number(otherMinute ?? minute), words) ? `${letter}a` : undefined,
    },
    {
      pattern: new RegExp(
        `${BEFORE}${HOUR}(?:[:.]([0-5]\\d))?(?:\\s?h)?(\\s?[-–—]\\s?|\\sa\\s|\\shasta\\s|\\sy\\s)${HOUR}(?:[:.]([0-5]\\d))?\\s?${H}`,
        'gu',
      ),
      speak: span,
    },
    {
      pattern: new RegExp(`${BEFORE}${HOUR}[.:]([0-5]\\d)\\s?${H}`, 'gu'),
      speak: ([, hour, minute]) => clock(hour, minute),
    },
    {
      pattern: new RegExp(`${BEFORE}${HOUR}\\s?h\\s?([0-5]\\d)(?![\\p{L}\\d])`, 'gu'),
      speak: ([, hour, minute]) => clock(hour, minute),
    },
    {
      // A full hour behind its article: "a las 17 h", "a la 1".
      pattern: new RegExp(
        `(?<=(?<!\\p{L})${AT}\\s(?:las|la)\\s)${HOUR}(?!\\d|[.,:/]\\d|\\s?[ap]\\.?\\s?m(?!\\p{L})|\\s\\d)(?:\\s?${H}|(?=[.,;:!?)]|\\s*$|${PART}|\\s(?:y|o|a|hasta)\\s))`,
        'giu',
      ),
      speak: ({ 0: written, 1: hour, index, input }) => {
        const isNamed = new RegExp(`^${PART}`, 'u').test(input.slice(index + written.length));
        return isNamed ? clock(String(Number(hour) % 12 || 12)).replace(/ del mediodía$/, '') : clock(hour);
      },
    },
    { pattern: /(?<![\p{L}\d/])24\/7(?![\d/])/gu, speak: () => 'las veinticuatro horas' },
  ];
}
