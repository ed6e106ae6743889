import { MONTHS, NUMBERS } from '../hours/calendar-words.ts';
import { fold } from '../hours/fold.ts';

const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const ONES = NUMBERS.slice(0, 9);

const VALUES: ReadonlyMap<string, string> = new Map([
  ['cero', '0'],
  ['primero', '1'],
  ['primer', '1'],
  ['un', '1'],
  ...NUMBERS.map((word, index) => [word, `${index + 1}`] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, `${(index + 3) * 10}`] as const,
    ...ONES.map((one, value) => [`${ten} y ${one}`, `${(index + 3) * 10 + value + 1}`] as const),
  ]),
]);
const NUMBER = new RegExp(
  `(?<![^ ])(?:(?:${TENS.join('|')}) y (?:${ONES.join('|')})|${[...VALUES.keys()].filter((word) => !word.includes(' ')).join('|')})(?![^ ])`,
  'g',
);
const SHORT = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const MONTH: ReadonlyMap<string, string> = new Map([
  ...[MONTHS, SHORT].flatMap((names) => names.map((name, index) => [name, `m${index + 1}`] as const)),
  ['setiembre', 'm9'],
  ['sept', 'm9'],
]);

/** Spanish words of a date of birth, normalised, in the form of `BirthDateWords.tidy`. */
export function tidyBirthDate(words: string): string {
  return (
    fold(words)
      // Engines take them apart.
      .replace(new RegExp(`(?<![^ ])(?:veinti|veinte y) (?=(?:${ONES.join('|')})(?![^ ]))`, 'g'), 'veinti')
      .replace(
        /(?<![^ ])dieci (?=(?:seis|siete|ocho|nueve)(?![^ ]))|(?<![^ ])diez y (?=(?:seis|siete|ocho|nueve)(?![^ ]))/g,
        'dieci',
      )
      .replace(/(?<![^ ])mil (?:novecientos|nueve cientos)(?![^ ])/g, '19 hundred')
      .replace(/(?<![^ ])mil ocho ?cientos(?![^ ])/g, '18 hundred')
      .replace(/(?<![^ ])dos mil(?![^ ])/g, '2 thousand')
      .replace(NUMBER, (word) => VALUES.get(word) ?? word)
      .split(' ')
      .map((word) => MONTH.get(word) ?? word)
      .join(' ')
      .replace(/(?<![^ ])(\d{1,2})(?:ero|er|ro|o|a)(?![^ ])/g, '$1')
  );
}
