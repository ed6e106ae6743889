import { FIRSTS, ONES, TEENS, TENTHS } from './calendar-words.ts';

const TENS: readonly (readonly [cardinal: string, ordinal: string, value: number])[] = [
  ['twenty', 'twentieth', 20],
  ['thirty', 'thirtieth', 30],
  ['forty', 'fortieth', 40],
  ['fifty', 'fiftieth', 50],
];

/** Numbers as words, up to fifty-nine, minutes being the most. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...[...ONES, ...TEENS].map((word, index) => [word, `${index + 1}`] as const),
  ...[...FIRSTS, ...TENTHS].map((word, index) => [word, ordinal(index + 1)] as const),
  ...TENS.flatMap(([cardinal, tenth, value]) => [
    [cardinal, `${value}`] as const,
    [tenth, ordinal(value)] as const,
    ...ONES.map((one, index) => [`${cardinal} ${one}`, `${value + index + 1}`] as const),
    ...FIRSTS.map((first, index) => [`${cardinal} ${first}`, ordinal(value + index + 1)] as const),
  ]),
]);

/** One word for one thing. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['xmas', 'christmas'],
  ['crimbo', 'christmas'],
  ['st', 'saint'],
  ['labour', 'labor'],
  ['fall', 'autumn'],
  ['tonite', 'tonight'],
  ['nite', 'night'],
  ['midday', 'noon'],
  ['lunch', 'lunchtime'],
  ['mon', 'monday'],
  ['tue', 'tuesday'],
  ['tues', 'tuesday'],
  ['wed', 'wednesday'],
  ['weds', 'wednesday'],
  ['thu', 'thursday'],
  ['thur', 'thursday'],
  ['thurs', 'thursday'],
  ['fri', 'friday'],
  ['sat', 'saturday'],
  ['sun', 'sunday'],
  ['jan', 'january'],
  ['feb', 'february'],
  ['apr', 'april'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'september'],
  ['sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]);

/** "New Years Day", as an engine without apostrophes writes it. */
const POSSESSIVE =
  /\b(christma|year|mother|father|valentine|patrick|george|andrew|david|stephen|nicholas|president|veteran|brigid)s'?(?= (?:day|eve)\b)/g;
const NUMBER_WORDS = new RegExp(
  `\\b(?:(?:twenty|thirty|forty|fifty) (?:${[...ONES, ...FIRSTS].join('|')})|${[...NUMBERS.keys()].filter((word) => !word.includes(' ')).join('|')})\\b`,
  'g',
);
/** A second is no second of the month, and nobody's time of day. */
const SECONDS = /\b(a|one|just|every|couple) second\b/g;

/** A sentence in the one form that rules on dates and times are written for: numbers as digits, no abbreviations. */
export function tidyDates(words: string): string {
  return words
    .replace(/\b(?:24 7|24 hours a day|twenty four (?:7|seven))\b/g, 'every day')
    .replace(/\bx mas\b/g, 'christmas')
    .split(' ')
    .map((word) => SAME.get(word) ?? word)
    .join(' ')
    .replace(POSSESSIVE, '$1')
    .replace(/\bchristma(?= (?:day|eve)\b)/g, 'christmas')
    .replace(/\bweek ends?\b/g, 'weekend')
    .replace(/\bhalf an hour\b/g, '30 minutes')
    .replace(/\b(?:a couple of|couple of) (?=days|weeks|hours|months|minutes)/g, '2 ')
    .replace(SECONDS, '$1 moment')
    .replace(NUMBER_WORDS, (word) => NUMBERS.get(word) ?? word)
    .replace(/\b(\d{1,2}) (st|nd|rd|th)\b/g, '$1$2')
    .replace(
      /\ban? (?=(?:day|week|fortnight|month|hour) (?:today|tomorrow|on|from|after|before|time)\b)/g,
      '1 ',
    )
    .replace(/\b(?:lunchtime) time\b/g, 'lunchtime');
}

function ordinal(value: number): string {
  const isTeen = value > 10 && value < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
