import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

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
        /(?<![\w:.])(1[0-2]|\d)(?::([0-5]\d))?\s?([ap])\s?[-–]\s?(1[0-2]|\d)(?::([0-5]\d))?\s?([ap])(?!\w|\.\s?m)/g,
      speak: ([, hour, minute, half, untilHour, untilMinute, untilHalf]) =>
        half === 'p' && untilHalf === 'p' && minute === undefined && untilMinute === undefined
          ? undefined
          : `${clock(hour, minute, half)} to ${clock(untilHour, untilMinute, untilHalf)}`,
    },
    {
      pattern: /(?<![\w:.])(1[0-2]|\d):([0-5]\d)([ap])(?!\w|\.\s?m)/g,
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
    { pattern: /(?<![\w:.])12[:.]00(?=\s(?:noon|midday|midnight)\b)/g, speak: () => 'twelve' },
    {
      pattern: /(?<![\w.,])(\d{1,2})\s?mo\b\.?(?=(\s?-?olds?\b)?)/g,
      speak: ([, months, old]) =>
        `${cardinal(months)} ${months === '1' || old !== undefined ? 'month' : 'months'}`,
    },
    {
      pattern: /(?<=\d\s?-?)(yr|mth|wk)s?(?=[\s-]olds?\b)/g,
      speak: ([, short = '']) => ` ${AGES.get(short)}`,
    },
    {
      pattern: /(?<![\w.,])(\d{1,3})\s?y\/?o\b/g,
      speak: ([, years]) => `${cardinal(years)} year old`,
    },
    {
      // A card or a passport.
      pattern:
        /(?<=\b(?:exp\.?|expiry|expires|expiring|expiration|valid (?:until|to|thru))(?: date)?(?: is)?:?\s)(0[1-9]|1[0-2])\/(?:20)?(\d{2})(?![\w/])/gi,
      speak: ([, month, year]) => `${MONTHS[Number(month) - 1]} ${numbers.year(2000 + Number(year))}`,
    },
    ...yearRules(numbers),
  ];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const AGES: ReadonlyMap<string, string> = new Map([
  ['yr', 'year'],
  ['mth', 'month'],
  ['wk', 'week'],
]);

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
    {
      // "in '99", "class of '05".
      pattern:
        /(?<=\s)(?<!\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?\s|\d(?:st|nd|rd|th)?,?\s)['’](\d)(\d)(?!['’\w]|[.,:/]\d)/g,
      speak: ([, tens = '', ones = '']) =>
        tens === '0' ? `oh ${numbers.cardinal(Number(ones))}` : numbers.cardinal(Number(tens + ones)),
    },
    { pattern: /\bFY\s?(20\d\d)(?!\/|\w)/g, speak: ([, year]) => `F Y ${numbers.year(Number(year))}` },
    { pattern: /(?<=\b[QH][1-4])\/(?=20\d\d\b)/g, speak: () => ' ' },
    { pattern: /\bb\.\s(?=(?:1[89]|20)\d\d\b)/g, speak: () => 'born ' },
    { pattern: /\bca?\.\s(?=1\d{3}\b)/g, speak: () => 'circa ' },
  ];
}
