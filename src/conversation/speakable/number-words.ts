import { createNumberSpeller, type NumberTable } from './spell-number.ts';

/** What a language says for numbers, and how it writes them. */
export interface NumeralWords {
  /** `cardinal`, `ordinal`, `year` and `digit`, and what they refer to. */
  readonly table: NumberTable;
  readonly minus: string;
  readonly point: string;
  readonly decimalSign: '.' | ',';
  readonly groupSign: '.' | ',';
  /** What follows the digits of an ordinal, as a regular expression. */
  readonly ordinalEnding: string;
  /** Between the two ends of a range. */
  readonly to: string;
  /** Between two numbers with a slash that are no date: `120/80`. */
  readonly over: string;
  /** For an x between two lengths and before a dose or alone: `4x4`, `2 x 500mg`. */
  readonly by: string;
  readonly times: string;
  /** A whole number in words before what it counts: `uno` and `hora` are `una hora`. */
  readonly counted: (number: string, noun: string) => string;
}

/** A noun by the number before it. */
export interface Unit {
  readonly one: string;
  readonly many: string;
}

/** Numbers in the words of one language. */
export interface NumberWords {
  /** Whole and below 10¹². */
  cardinal(value: number): string;
  ordinal(value: number): string;
  year(value: number): string;
  /** Each digit by itself; what is no digit is left out. */
  digits(written: string): string;
  /**
   * A number as it is written: `1,200`, `3.5`, `-7`. A leading zero makes it a code, read digit by digit, and so
   * does a length that no amount has.
   */
  written(written: string): string;
  /** The same before what it counts. */
  counted(written: string, unit: Unit): string;
  /** Source of a regular expression for an amount without its sign. */
  readonly pattern: string;
}

const MAX_AMOUNT_DIGITS = 12;

export function createNumberWords(words: NumeralWords): NumberWords {
  const spell = createNumberSpeller(words.table);
  const cardinal = (value: number): string =>
    value < 0 ? `${words.minus} ${cardinal(-value)}` : spell(value, 'cardinal');
  const digits = (written: string) =>
    [...written.replace(/\D/g, '')].map((digit) => spell(Number(digit), 'digit')).join(' ');
  const ofWritten = (written: string) => {
    const bare = written.replace(/^[-−]/, '').replaceAll(words.groupSign, '');
    const [whole = '', fraction] = bare.split(words.decimalSign);
    const minus = /^[-−]/.test(written) ? `${words.minus} ` : '';
    const isCode = (whole.length > 1 && whole.startsWith('0')) || whole.length > MAX_AMOUNT_DIGITS;
    const spoken = isCode ? digits(whole) : cardinal(Number(whole));
    return `${minus}${spoken}${fraction === undefined ? '' : ` ${words.point} ${digits(fraction)}`}`;
  };
  return {
    cardinal,
    digits,
    ordinal: (value) => spell(value, 'ordinal'),
    year: (value) => spell(value, 'year'),
    pattern: `(?:\\d+(?:\\${words.groupSign}\\d{3})*(?:\\${words.decimalSign}\\d+)?|(?<![\\w.,\\\\])\\${words.decimalSign}\\d+)`,
    written: ofWritten,
    counted(written, { one, many }) {
      if (written.includes(words.decimalSign)) return `${ofWritten(written)} ${many}`;
      return words.counted(ofWritten(written), written === '1' ? one : many);
    },
  };
}
