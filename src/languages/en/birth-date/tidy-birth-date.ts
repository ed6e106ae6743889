import { FIRSTS, MONTHS, ONES, TEENS, TENTHS } from '../hours/calendar-words.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers and ordinals to ninety-nine; the days of a month end at the thirty-first. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...['zero', 'oh', 'o', 'nought', 'naught'].map((word) => [word, '0'] as const),
  ...[...ONES, ...TEENS].map((word, index) => [word, `${index + 1}`] as const),
  ...[...FIRSTS, ...TENTHS].map((word, index) => [word, `${index + 1}`] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, `${(index + 2) * 10}`] as const,
    ...ONES.map((one, value) => [`${ten} ${one}`, `${(index + 2) * 10 + value + 1}`] as const),
  ]),
  ...['twentieth', 'thirtieth'].map((word, index) => [word, `${(index + 2) * 10}`] as const),
  ...TENS.slice(0, 2).flatMap((ten, index) =>
    FIRSTS.map((first, value) => [`${ten} ${first}`, `${(index + 2) * 10 + value + 1}`] as const),
  ),
]);
const NUMBER = new RegExp(
  `\\b(?:(?:${TENS.join('|')}) (?:${[...ONES, ...FIRSTS].join('|')})|${[...NUMBERS.keys()].filter((word) => !word.includes(' ')).join('|')})\\b`,
  'g',
);
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH: ReadonlyMap<string, string> = new Map([
  ...[MONTHS, SHORT].flatMap((names) => names.map((name, index) => [name, `m${index + 1}`] as const)),
  ['sept', 'm9'],
]);

/** English words of a date of birth in the form of `BirthDateWords.tidy`. */
export function tidyBirthDate(words: string): string {
  return words
    .replace(NUMBER, (word) => NUMBERS.get(word) ?? word)
    .split(' ')
    .map((word) => MONTH.get(word) ?? word)
    .join(' ')
    .replace(/\b(\d{1,2}) ?(?:st|nd|rd|th)\b/g, '$1');
}
