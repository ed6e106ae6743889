import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { type HourWords, isOne, timeSayer } from './time.ts';

const HOUR = '([01]?\\d|2[0-4])';
const MINUTE = '(?:[:.]([0-5]\\d))';
const QUARTER = '(?::([0-5]\\d)|\\.(00|15|30|45))';
const H = '(?:h|hs|hrs|horas)(?![\\p{L}\\d])\\.?';
const BEFORE = '(?<![\\p{L}\\d:.,])';
/** Before an hour: "a las 17". */
const AT = '(?:a|desde|hasta|sobre|hacia|para|antes de|después de|despues de|entre|de)';
const PART = '(?:\\sde la (?:mañana|manana|tarde|noche|madrugada)| del mediod[ií]a| en punto)';
const NEXT = `[.,;:!?)]|${PART}|\\s(?:y|o|a|hasta)\\s|\\s*$`;

/** Times as Spanish writes them: `9.30 h`, `9h30`, `de 9 a 14 h`, `a las 17`. */
export function clockRules(words: HourWords, numbers: NumberWords): readonly SpeakRule[] {
  const say = timeSayer(words);
  const clock = (hour = '', minute = '00') => say(numbers, { hour: Number(hour), minute: Number(minute) });
  return [
    articleRule(words),
    {
      pattern: new RegExp(
        `${BEFORE}${HOUR}${MINUTE}?(?:\\s?h)?(\\s?[-–—]\\s?|\\sa\\s|\\shasta\\s|\\sy\\s)${HOUR}${MINUTE}?\\s?${H}`,
        'gu',
      ),
      speak: ([, hour, minute, joint = '', untilHour, untilMinute]) => {
        const isDuration = minute === undefined && untilMinute === undefined && Number(untilHour) < 13;
        return isDuration ? undefined : span(clock(hour, minute), joint, clock(untilHour, untilMinute));
      },
    },
    {
      // Without the word for it minutes show that these are times.
      pattern: new RegExp(
        `${BEFORE}${HOUR}${QUARTER}(\\s?[-–—]\\s?|\\sa\\s|\\shasta\\s)${HOUR}${QUARTER}(?![\\d.:]?\\d|\\s?[ap]\\.?\\s?m(?!\\p{L}))`,
        'gu',
      ),
      speak: ([, hour, colon, dot, joint = '', untilHour, untilColon, untilDot]) =>
        span(clock(hour, colon ?? dot), joint, clock(untilHour, untilColon ?? untilDot)),
    },
    {
      pattern: new RegExp(`${BEFORE}${HOUR}[.:]([0-5]\\d)\\s?${H}`, 'gu'),
      speak: ([, hour, minute]) => clock(hour, minute),
    },
    {
      pattern: new RegExp(`${BEFORE}${HOUR}\\s?h\\s?([0-5]\\d)(?![\\p{L}\\d]|\\s?min)`, 'gu'),
      speak: ([, hour, minute]) => clock(hour, minute),
    },
    {
      // How long something takes: "1 h 30 min".
      pattern: new RegExp(`${BEFORE}(\\d{1,2})\\s?h\\s(\\d{1,2})\\s?mins?(?!\\p{L})\\.?`, 'gu'),
      speak: ([, hours = '', minutes = '']) =>
        `${numbers.counted(hours, { one: 'hora', many: 'horas' })} y ${numbers.counted(minutes, { one: 'minuto', many: 'minutos' })}`,
    },
    {
      // A full hour behind its article: "a las 17 h", "a la 1".
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:${AT}|[yo])\\s(?:las|la)\\s)${HOUR}(?!\\d|[.,:/]\\d|\\s?[ap]\\.?\\s?m(?!\\p{L})|\\s\\d)(?:\\s?${H}|(?=${NEXT}))`,
        'giu',
      ),
      speak: ({ 0: written, 1: hour, index, input }) => {
        const isNamed = NAMED_PART.test(input.slice(index + written.length));
        return isNamed ? clock(String(Number(hour) % 12 || 12)).replace(/ del mediodía$/, '') : clock(hour);
      },
    },
    // Hours before and after a break: "8.00–12.00 / 13.30–17.00".
    { pattern: /\s?\/\s?(?<=\d[:.]\d\d(?:\s?h)?\s?\/\s?)(?=\d{1,2}[:.]\d\d(?!\d))/gu, speak: () => ', ' },
    { pattern: /(?<![\p{L}\d/])24\/7(?![\d/])/gu, speak: () => 'las veinticuatro horas' },
  ];
}

const NAMED_PART = new RegExp(`^${PART}`, 'u');

/** "a las 13:30" is "a la una y media", "son las 13:00" "es la una". */
function articleRule(words: HourWords): SpeakRule {
  return {
    pattern: new RegExp(
      `(?<!\\p{L})(?:(son|es)\\s)?(las?)(?=\\s${HOUR}(?:[:.h]\\s?([0-5]\\d)(?!\\d)|(?<=\\slas\\s\\d+|^las\\s\\d+)(?!\\d)(?:\\s?(?:${H}|[ap]\\.?\\s?m(?!\\p{L}))|${NEXT})))`,
      'giu',
    ),
    speak: ([, verb, article = '', hour, minute = '00']) => {
      const one = isOne(Number(hour), Number(minute), words);
      if (one === (article.length === 2)) return undefined;
      const said = one ? article.slice(0, 2) : `${article}s`;
      if (verb === undefined) return said;
      const be = one ? 'es' : 'son';
      return `${/^\p{Lu}/u.test(verb) ? be.replace(/^./, (letter) => letter.toUpperCase()) : be} ${said}`;
    },
  };
}

/** Of two times in the same part of the day it is said once: "de cuatro a ocho de la tarde". */
function span(from: string, joint: string, until: string): string {
  const between = /[-–—]/.test(joint) ? 'a' : joint.trim();
  const [part = ''] = / (?:de la \p{L}+|del mediodía)$/u.exec(until) ?? [];
  const isSame = part !== '' && between !== 'y' && from.endsWith(part);
  return `${isSame ? from.slice(0, -part.length) : from} ${between} ${until}`;
}
