import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';

/** Times, hours and years that English writes in a way of its own. */
export function clockRules(numbers: NumberWords): readonly SpeakRule[] {
  const cardinal = (digits = '') => numbers.cardinal(Number(digits));
  const clock = (hour = '', minute = '00', half = '') => {
    const minutes = Number(minute) === 0 ? '' : ` ${Number(minute) < 10 ? 'oh ' : ''}${cardinal(minute)}`;
    return `${cardinal(hour)}${minutes} ${half === 'a' ? 'AM' : 'PM'}`;
  };
  return [
    {
      pattern:
        /\s?[-–]\s?(?:(?<=\b(?:noon|midday|midnight)\s?[-–]\s?)(?=\d)|(?<=[\dm.]\s?[-–]\s?)(?=(?:noon|midday|midnight)\b))/g,
      speak: () => ' to ',
    },
    {
      // "9a-5p"; a p alone is pence.
      pattern:
        /(?<![\w:.])(1[0-2]|\d)(?::([0-5]\d))?\s?([ap])\s?[-–]\s?(1[0-2]|\d)(?::([0-5]\d))?\s?([ap])(?!\w)/g,
      speak: ([, hour, minute, half, untilHour, untilMinute, untilHalf]) =>
        half === 'p' && untilHalf === 'p' && minute === undefined && untilMinute === undefined
          ? undefined
          : `${clock(hour, minute, half)} to ${clock(untilHour, untilMinute, untilHalf)}`,
    },
    {
      pattern: /(?<![\w:.])(1[0-2]|\d):([0-5]\d)([ap])(?!\w)/g,
      speak: ([, hour, minute, half]) => clock(hour, minute, half),
    },
    {
      pattern: /(?<![\w-])(M|Tu?|W|Th)[-–](Th|F|Sa?|Su)(?=[:,]?\s(?:\d|from\b|at\b))/g,
      speak: ([, from = '', to = '']) => `${DAYS.get(from)} to ${DAYS.get(to)}`,
    },
    {
      pattern: /(?<![\w.,])(\d{1,2})\s?h\s?([0-5]?\d)\s?m(?:ins?)?\b/g,
      speak: ([, hours, minutes]) =>
        `${cardinal(hours)} ${hours === '1' ? 'hour' : 'hours'} ${cardinal(minutes)} ${minutes === '1' ? 'minute' : 'minutes'}`,
    },
    {
      pattern: /(?<![\w.,])(\d{1,3})\ss(?=[.,;)]|$)/g,
      speak: ([, seconds]) => `${cardinal(seconds)} seconds`,
    },
    ...yearRules(numbers),
  ];
}

const DAYS: ReadonlyMap<string, string> = new Map([
  ['M', 'Monday'],
  ['T', 'Tuesday'],
  ['Tu', 'Tuesday'],
  ['W', 'Wednesday'],
  ['Th', 'Thursday'],
  ['F', 'Friday'],
  ['S', 'Saturday'],
  ['Sa', 'Saturday'],
  ['Su', 'Sunday'],
]);

/** "from 1837 to 1901", "1066 AD". */
function yearRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      pattern:
        /(?<=\b(?:from|between) )(1[1-9]\d\d)( (?:to|and|until) )(1[1-9]\d\d|20\d\d)(?=[.,;!?)]|$|\s(?:the|we|it|he|she|they|this|our|when|as|in|by)\b)(?![.,]\d)/gi,
      speak: ([, from = '', joint = '', to = '']) =>
        Number(from) < Number(to) && !(/00$/.test(from) && /00$/.test(to))
          ? `${numbers.year(Number(from))}${joint}${numbers.year(Number(to))}`
          : undefined,
    },
    {
      pattern: /(?<![\w.,])(\d{4})(?= (?:AD|BC|CE|BCE)\b)|(?<=\b(?:AD|c\.|ca\.) )(\d{4})\b/g,
      speak: ([year]) => numbers.year(Number(year)),
    },
    { pattern: /\bca?\.\s(?=1\d{3}\b)/g, speak: () => 'circa ' },
  ];
}
