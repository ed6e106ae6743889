import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { forms, oneOf } from '../../../../conversation/speakable/word-pattern.ts';
import { UNITS } from './units.ts';

/** Numbers that change the word behind or before them. */
export function countedRules(numbers: NumberWords): readonly SpeakRule[] {
  const cardinal = (digits = '') => numbers.cardinal(Number(digits.replaceAll(',', '')));
  return [
    { pattern: /\b100(0?)s\b/g, speak: ([, zero]) => (zero ? 'thousands' : 'hundreds') },
    {
      // Decades of a century and of a life.
      pattern: /(?<![\w.,])['’]?((?:1[1-9]|20)?\d0)['’]?s\b/g,
      speak: ([, decade = '']) => `${numbers.year(Number(decade))}s`.replace(/ys$/, 'ies'),
    },
    {
      pattern: /(?<![\w.,])((?<=\b(?:under|over)[ -])\d|[1-9]\d)s\b/gi,
      speak: ([, number]) => `${cardinal(number)}s`,
    },
    ...adjectivesOfMoney(numbers),
    {
      // "a 1/2 hr slot", "every 1/2 hour".
      pattern:
        /(?<=\b(?:a|every|each|another|the|per) )(?:1\/2|½)[\s-]?(?=(?:hour|hr|day|mile|dozen|term|pint|pound|lb|litre)s?\b)/g,
      speak: () => 'half ',
    },
    {
      // "a 15 min walk", but "the 15 mins are over".
      pattern: new RegExp(
        `(?<![\\w.,])(\\d+(?:\\.\\d+)?|\\.\\d+)[\\s-]?(${ADJECTIVES})s?\\b\\.?(?<=\\b(?:an?|another|our|your|the) [\\d\\w.-]+(?: \\w+\\.?)?)(?=\\s(?!${NO_NOUN})[a-z]{3})`,
        'g',
      ),
      speak: ([, count = '', unit = '']) => `${numbers.written(count)} ${inFull(unit)}`,
    },
    {
      // A hyphen shows it without an article: "10-kg bags".
      pattern: new RegExp(`(?<![\\w.,])(\\d+)-(${ADJECTIVES})\\b(?=[\\s-](?!${NO_NOUN})[a-z]{3})`, 'g'),
      speak: ([, count, unit = '']) => `${cardinal(count)} ${inFull(unit)}`,
    },
    {
      // The month of the second day is for the first too: "Thu 25 & Fri 26 Dec".
      pattern: new RegExp(
        `(?<=\\b${WEEKDAY} )(\\d{1,2})(?=(?:\\s?[-–&,/]\\s?|\\s(?:and|or|to)\\s)${WEEKDAY} \\d{1,2} [A-Z][a-z]{2})`,
        'g',
      ),
      speak: ([, day]) => `the ${numbers.ordinal(Number(day))}`,
    },
    {
      pattern:
        /(?<!\w)(\d{1,2})(?:st|nd|rd|th)\b(?<=\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|(?:Mon|Tues?|Weds?|Thu|Thurs?|Fri|Sat|Sun)[.,]?) \w+)(?! (?:of )?[A-Z])/g,
      speak: ([, day]) => `the ${numbers.ordinal(Number(day))}`,
    },
  ];
}

const WEEKDAY = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?)';

const ADJECTIVES = oneOf([
  ...[
    'min',
    'hr',
    'yr',
    'wk',
    'mth',
    'mile',
    'km',
    'cm',
    'mm',
    'ft',
    'acre',
    'litre',
    'kg',
    'mg',
    'mcg',
    'ml',
  ],
  ...['lb', 'oz', 'GB', 'TB', 'MB', 'kW', 'kWh', 'Mbps', 'Gbps', 'mph', 'sec'],
]);

/** After a measure that stands for itself. */
const NO_NOUN =
  '(?:and|for|from|per|before|after|until|are|was|has|away|off|long|high|tall|wide|deep|with|but|then|the|were|will|have|had|apart|ago|later|left|more|less|each|every|when|that|this|which|into|over|under|only|please|plus|now|on|or|to|in|at|of|one|per|if|by|once|upfront|towards|thousand|million|billion)\\b';

function inFull(unit: string): string {
  if (unit === 'ft') return 'foot';
  return Object.hasOwn(UNITS, unit) ? (forms(UNITS[unit])[0] ?? unit) : unit;
}

const NOUNS =
  'note|deposit|fee|charge|voucher|discount|coin|excess|fine|gift|refund|surcharge|bill|coupon|card|ticket|credit|rebate|copay|co-pay|payment|prize|budget|deal|bonus|tip|rise|increase|reduction|saving|minimum|limit|loan|grant|donation|plan|membership|course|package|value';
const MONEY: ReadonlyMap<string, string> = new Map([
  ['£', 'pound'],
  ['$', 'dollar'],
  ['€', 'euro'],
]);
const SCALES: ReadonlyMap<string, string> = new Map([
  ['k', ' thousand'],
  ['K', ' thousand'],
  ['m', ' million'],
  ['M', ' million'],
  ['bn', ' billion'],
  ['B', ' billion'],
]);

/** Money that a noun has for an adjective: "a £20 note", "a $5 million deal". */
function adjectivesOfMoney(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      pattern: new RegExp(
        `([£$€])(\\d[\\d,]*(?:\\.\\d(?!\\d))?)(k|K|m|M|bn|B| thousand| million| billion)?(?<=\\b(?:an?|another|our|your|the|each|every|this) [£$€][\\d,.]+(?:\\w+| \\w+)?)(?=[\\s-](?:(?:${NOUNS})s?|(?:\\w+ )(?:${NOUNS})|off|a-\\w+)\\b|(?<=\\b(?:an?|another) [£$€][\\d,.]+(?:\\w+| \\w+)?)[\\s-](?!${NO_NOUN})[a-z]{4})`,
        'g',
      ),
      speak: ([, sign = '', amount = '', scale = '']) =>
        `${numbers.written(amount)}${SCALES.get(scale) ?? scale} ${MONEY.get(sign) ?? ''}`,
    },
  ];
}
