/** Parts of a date as they were said; undefined is what was not. */
export interface DateParts {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  /** Two figures stand for themselves: 62. */
  readonly year?: { readonly value: number; readonly isShort: boolean } | undefined;
}

/** A longest year first: "19 62" is one, and 19 alone another. */
const YEAR =
  '(?<year>(?:18|19|20)\\d\\d|(?:18|19|20) \\d\\d|(?:18|19|20) hundred(?: \\d{1,2})?|(?:1|2) thousand(?: \\d hundred)?(?: \\d{1,2})?|(?:1 [89]|2 0) \\d \\d|\\d\\d|\\d \\d)';
const DAY = '(?<day>\\d{1,2})';
const MONTH = 'm(?<month>\\d{1,2})';
const [FROM, TO] = ['(?<![^ ])', '(?![^ ])'];
const NUMBERS = `(?<first>\\d{1,2}) (?<second>\\d{1,2})`;

/** With the name of a month, wherever they stand. */
const NAMED: readonly RegExp[] = [
  `${FROM}${DAY} ${MONTH} ${YEAR}${TO}`,
  // Behind a day the number is the beginning of a year: "3 m5 19 62".
  `(?<!${FROM}\\d{1,2} )${FROM}${MONTH} ${DAY} ${YEAR}${TO}`,
  `${FROM}(?<year>(?:19|20)\\d\\d) ${MONTH} ${DAY}${TO}`,
].map((source) => new RegExp(source, 'g'));
/** Numbers alone are a date where there are no others. */
const IN_NUMBERS: readonly RegExp[] = [
  `^${NUMBERS} ${YEAR}$`,
  '^(?<year>(?:18|19|20)\\d\\d) (?<month>\\d{1,2}) (?<day>\\d{1,2})$',
  '^(?<first>\\d\\d)(?<second>\\d\\d)(?<year>\\d{4}|\\d\\d)$',
].map((source) => new RegExp(source));
const PARTIAL: readonly RegExp[] = [
  `${FROM}(?:${DAY} ${MONTH}|${MONTH} ${DAY.replace('day', 'other')})${TO}`,
  `${FROM}${MONTH}${TO}`,
].map((source) => new RegExp(source));
const LONG_YEAR = new RegExp(`^${YEAR}$`);
/** A number above is no day. */
const LAST_DAY = 31;

/**
 * The parts of a date in words as `tidy` leaves them, without those between.
 *
 * @param known What was said before: a number may be the year that is missing.
 */
export function datePartsIn(words: string, known: DateParts, monthFirst: boolean): DateParts {
  const text = joined(words);
  const named = NAMED.flatMap((pattern) => [...text.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index)
    .at(-1);
  if (named) return partsOf(named.groups, monthFirst);
  const inNumbers = IN_NUMBERS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (inNumbers) return partsOf(inNumbers.groups, monthFirst);
  const partial = PARTIAL.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  return partial ? partsOf(partial.groups, monthFirst) : onePart(text, known, monthFirst);
}

/** Figures that are dictated one by one: "0 3 0 5 62" as "03 05 62", and "0 3 0 5 1 9 6 2" as "03051962". */
function joined(words: string): string {
  if (/^(?:\d ){5}(?:\d \d )?\d$/.test(words)) return words.replaceAll(' ', '');
  return words.replace(/(?<![^ ])0 (?=[1-9](?![^ ]))/g, '0');
}

type Groups = Readonly<Partial<Record<string, string>>> | undefined;

function partsOf(groups: Groups, monthFirst: boolean): DateParts {
  const { first, second, day, other, month, year } = groups ?? {};
  if (first !== undefined) {
    const [one, two] = [Number(first), Number(second)];
    // Thirteen is no month: whoever says it counts the other way round.
    const isMonthFirst = monthFirst ? one <= 12 : two > 12;
    return { day: isMonthFirst ? two : one, month: isMonthFirst ? one : two, year: yearOf(year) };
  }
  const said = day ?? other;
  return {
    day: said === undefined ? undefined : Number(said),
    month: month === undefined ? undefined : Number(month),
    year: yearOf(year),
  };
}

/** One number: a year where it can be nothing else, or where only that is missing; a day where it takes one's place. */
function onePart(text: string, known: DateParts, monthFirst: boolean): DateParts {
  const year = yearOf(LONG_YEAR.exec(text)?.groups?.['year']);
  const isKnown = known.day !== undefined && known.month !== undefined;
  if (year !== undefined && (!year.isShort || (isKnown && (!known.year || year.value > LAST_DAY)))) {
    return { year };
  }
  if (isKnown && /^\d{1,2}$/.test(text)) return { day: Number(text) };
  const numbers = new RegExp(`^${NUMBERS}$`).exec(text);
  return numbers ? partsOf(numbers.groups, monthFirst) : {};
}

function yearOf(said: string | undefined): DateParts['year'] {
  if (said === undefined) return undefined;
  const [, thousands = '0', hundreds = '0', rest = '0'] =
    /^(?:(\d) thousand)? ?(?:(\d\d?) hundred)? ?(\d{1,2})?$/.exec(said) ?? [];
  if (/[a-z]/.test(said)) {
    return { value: Number(thousands) * 1000 + Number(hundreds) * 100 + Number(rest), isShort: false };
  }
  const figures = said.replaceAll(' ', '');
  return { value: Number(figures), isShort: figures.length === 2 };
}
