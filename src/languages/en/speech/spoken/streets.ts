import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { oneOf } from '../../../../conversation/speakable/word-pattern.ts';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['Ave', 'Avenue'],
  ['Ct', 'Court'],
  ['Pkwy', 'Parkway'],
  ['Cir', 'Circle'],
  ['Ter', 'Terrace'],
  ['Trl', 'Trail'],
  ['Hwy', 'Highway'],
  ['Expy', 'Expressway'],
  ['Fwy', 'Freeway'],
  ['Tpke', 'Turnpike'],
  ['Plz', 'Plaza'],
  ['Xing', 'Crossing'],
  ['Aly', 'Alley'],
  ['Sq', 'Square'],
  ['Bldgs', 'Buildings'],
  ['Pde', 'Parade'],
  ['Gr', 'Grove'],
]);

const FULL_KINDS =
  'Street|St|Road|Rd|Avenue|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Place|Pl|Terrace|Way|Parkway|Circle|Trail|Square|Highway|Broadway|Crescent|Cres|Close|Gardens|Gdns|Row|Walk|Hill|Grove|Park|View|Mews|Plaza|Loop|Alley|Turnpike|Parade|Expressway|Freeway';

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['N', 'North'],
  ['S', 'South'],
  ['E', 'East'],
  ['W', 'West'],
  ['NE', 'Northeast'],
  ['NW', 'Northwest'],
  ['SE', 'Southeast'],
  ['SW', 'Southwest'],
]);

/** Before a number, or a letter that stands for one. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['ste', 'Suite'],
  ['rm', 'Room'],
  ['fl', 'Floor'],
  ['hwy', 'Highway'],
  ['rte', 'Route'],
  ['rt', 'Route'],
  ['bldg', 'Building'],
  ['apt', 'Apartment'],
  ['lvl', 'Level'],
  ['jct', 'Junction'],
]);

const KIND = `(?:${oneOf([...KINDS.keys()])}|${FULL_KINDS})`;
const WORD = "(?:[A-Z][\\w'’]{0,20}\\.?|\\d{1,3}(?:st|nd|rd|th))";
const DIRECTION = '(?:[NS][EW]|[NSEW])';
/** The street behind a house number. */
const STREET = `(?:\\s${DIRECTION}\\b\\.?)?(?:(?:\\s${WORD}){1,3}\\s${KIND}|\\sBroadway)\\b`;

/** Streets and numbers of houses, mostly as America writes them. */
export function streetRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      // A pause keeps the number of the house from that of the street: "350 5th Ave".
      pattern: new RegExp(
        `(?<![\\w.,/\\p{Sc}])(\\d{2,5})(?=\\s\\d{1,3}(?:st|nd|rd|th)\\s(?:${KIND})\\b)`,
        'gu',
      ),
      speak: ([, house = '']) =>
        `${house.length < 4 ? numbers.cardinal(Number(house)) : houseNumber(house, numbers)},`,
    },
    {
      pattern: new RegExp(`(?<![\\w.,/\\p{Sc}])(\\d{4,5})(?=(?:\\s?[-–]\\s?\\d{4,5})?${STREET})`, 'gu'),
      speak: ([, house = '']) => houseNumber(house, numbers),
    },
    {
      pattern: new RegExp(
        `(?<=(?:^|[\\d.,;:(]|\\b[a-z]+|\\d[A-Za-z])\\s?)(?<![A-Z]\\.?\\s?)\\b(${DIRECTION})\\b\\.?(?=(?:\\s${WORD}){1,3}\\s${KIND}\\b|\\sBroadway\\b)`,
        'g',
      ),
      speak: ([, direction = '']) => DIRECTIONS.get(direction),
    },
    {
      pattern: new RegExp(
        `(?<=\\d.{0,40}\\b(?:${KIND})\\b\\.?,?\\s)(${DIRECTION})\\b\\.?(?=\\s*(?:[,;)#]|$|(?:Apt|Suite|Ste|Unit|Fl)\\b|in\\b|near\\b))`,
        'g',
      ),
      speak: ([, direction = '']) => DIRECTIONS.get(direction),
    },
    {
      pattern: /(?<=\b(?:I|US|SR|Hwy|Highway|Route|Rte|Interstate)[-\s]\d{1,3}\s)([NSEW])\b(?!\d)/g,
      speak: ([, direction = '']) => DIRECTIONS.get(direction),
    },
    {
      pattern: new RegExp(
        `(?<=(?:[A-Z][\\w'’]*|\\d(?:st|nd|rd|th))\\s)(${oneOf([...KINDS.keys()])})\\b\\.?`,
        'g',
      ),
      speak: ([, kind = '']) => KINDS.get(kind),
    },
    {
      // A small letter is one of the house, not a word.
      pattern: new RegExp(
        `(?<![\\w.,/\\p{Sc}])(\\d{1,4})([a-h])(?=${STREET})|(?<=\\b(?:Flat|flat|Unit|unit|Apartment|apartment|Apt\\.?|Room|room|Suite|suite|Number|number)\\s)(\\d{1,4})([a-h])(?!\\w)`,
        'gu',
      ),
      speak: ([, house, letter, flat, door]) =>
        `${houseNumber(house ?? flat ?? '', numbers)} ${(letter ?? door ?? '').toUpperCase()}`,
    },
    { pattern: /\bUS(?= (?:Hwy|Highway|Route|Rte)\b)/g, speak: () => 'U S' },
    {
      pattern: /\b(Ste|Rm|Fl|Hwy|Rte|Rt|Bldg|Apt|Lvl|Jct)\b\.?(?=\s?#?(?:\d|[A-Z]\b|[A-Z]\d))/g,
      speak: ([, head = '']) => HEADS.get(head.toLowerCase()),
    },
    { pattern: /#(?<=\b(?:Ste|Suite|Apt|Apartment|Unit|Rm|Room)\.?\s?#)(?=\d|[A-Z])/g, speak: () => ' ' },
    { pattern: /(?<=\b(?:\d(?:st|nd|rd|th)|[Gg]round|[Tt]op) )Fl\b\.?/g, speak: () => 'Floor' },
    {
      pattern: /(?<=\b(?:Highway|Hwy|Suite|Ste|Route|Rte|Rt|Rm)\.?\s#?)(\d{3,5})\b(?![.,:/-]\d)/g,
      speak: ([, number]) => numbers.digits(number ?? ''),
    },
  ];
}

/** By twos: `twelve fifty`, `twelve oh five`, `forty-five hundred`; five digits one by one. */
function houseNumber(house: string, numbers: NumberWords): string {
  if (house.length < 3) return numbers.cardinal(Number(house));
  if (house.length !== 4 || house.startsWith('0')) return numbers.digits(house);
  const [front, back] = [Number(house.slice(0, 2)), Number(house.slice(2))];
  if (Number(house) % 1000 === 0) return numbers.cardinal(Number(house));
  if (back === 0) return `${numbers.cardinal(front)} hundred`;
  return `${numbers.cardinal(front)} ${back < 10 ? 'oh ' : ''}${numbers.cardinal(back)}`;
}
