import { FIRSTS, MONTHS, ONES, TEENS } from '../hours/calendar-words.ts';

const TENS = ['zwanzig', 'dreissig', 'vierzig', 'funfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

const CARDINALS: ReadonlyMap<string, string> = new Map([
  ['null', '0'],
  ['eins', '1'],
  ['zwo', '2'],
  ...ONES.slice(1).map((word, index) => [word, `${index + 2}`] as const),
  ...TEENS.map((word, index) => [word, `${index + 10}`] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, `${(index + 2) * 10}`] as const,
    ...ONES.map((one, value) => [`${one}und${ten}`, `${(index + 2) * 10 + value + 1}`] as const),
  ]),
]);
/** What stands before the endings of "erster", "dritten", "zwanzigste". */
const ORDINAL_STEMS: ReadonlyMap<string, string> = new Map([
  ...FIRSTS.map((stem, index) => [stem, `${index + 1}`] as const),
  ['siebent', '7'],
  ['zwot', '2'],
  ...TEENS.map((word, index) => [`${word}t`, `${index + 10}`] as const),
  ...[...CARDINALS]
    .filter(([word]) => word.endsWith('ig'))
    .map(([word, value]) => [`${word}st`, value] as const),
]);
const SHORT = 'jan feb mar apr mai jun jul aug sep okt nov dez'.split(' ');
const MONTH: ReadonlyMap<string, string> = new Map([
  ...[MONTHS, SHORT].flatMap((names) => names.map((name, index) => [name, `m${index + 1}`] as const)),
  ['janner', 'm1'],
  ['feber', 'm2'],
  ['juno', 'm6'],
  ['julei', 'm7'],
  ['sept', 'm9'],
]);
const ENDING = /(?:e|en|er|es|em)$/;
/** "neunzehnhundertzweiundsechzig" has thirty. */
const LONGEST_WORD = 40;

/** German words of a date of birth, normalised, in the form of `BirthDateWords.tidy`. */
export function tidyBirthDate(words: string): string {
  return (
    words
      // Engines take long numbers apart.
      .replace(
        /(?<![^ ])(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun) und (?=(?:zwan|drei|vier|funf|sech|sieb|acht|neun)[sz]+ig)/g,
        '$1und',
      )
      .split(' ')
      .map(numberIn)
      .join(' ')
      .replace(/(?<![^ ])(\d{1,2}) hundert(?![^ ])/g, '$1 hundred')
      .replace(/(?<![^ ])(?:2|zwei) tausend(?![^ ])/g, '2 thousand')
  );
}

function numberIn(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  const [, hundreds, tens = ''] = /^(achtzehn|neunzehn)hundert(?:und)?(.*)$/.exec(word) ?? [];
  if (hundreds !== undefined)
    return [CARDINALS.get(hundreds), 'hundred', CARDINALS.get(tens)].join(' ').trim();
  const [, rest] = /^zweitausend(?:und)?(.*)$/.exec(word) ?? [];
  if (rest !== undefined) return ['2 thousand', CARDINALS.get(rest)].join(' ').trim();
  return (
    MONTH.get(word) ??
    CARDINALS.get(word) ??
    ordinalIn(word) ??
    word.replace(/^(\d{1,2})(?:te[nrs]?|ste[nrs]?)$/, '$1')
  );
}

function ordinalIn(word: string): string | undefined {
  return ENDING.test(word) ? ORDINAL_STEMS.get(word.replace(ENDING, '')) : undefined;
}
