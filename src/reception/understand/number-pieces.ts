import {
  DIGIT,
  DIGITS_OF_A_KIND,
  HOMOPHONE,
  POSITIONS,
  REPLACED,
  TEEN,
  TENS,
  TIMES,
  ZEROS,
} from './numbers.en.ts';
import { normalise } from './words.ts';

/** A word, or the digits that one word or a few together say. */
export interface Piece {
  readonly word: string;
  /** Empty for a word; `+` for a plus before digits. */
  readonly digits: string;
  /** The word may as well be no digit: "to". */
  readonly doubtful: boolean;
}

/** Nobody says more in one turn in which there is a number. */
const MAX_CHARS = 2000;

/** What an engine writes in signs, so that it does not come apart into digits. */
const WRITTEN: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b\d{1,2}[:.]\d{2} ?(?:am|pm|a\.m|p\.m)\b/g, ' clock '],
  [/\b\d{1,2}:\d{2}\b/g, ' clock '],
  [/\b\d{1,2} ?(?:am|pm|a\.m|p\.m)\b/g, ' clock '],
  // "9-5", and not a part of "0-7-7-0".
  [/(?<![-–])\b(?:[1-9]|1\d|2[0-4]) ?[-–] ?(?:[1-9]|1\d|2[0-4])\b(?![-–])/g, ' clock '],
  [/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, ' date '],
  [/\b\d+(?:st|nd|rd|th)\b/g, ' date '],
  [/[£$€] ?\d[\d,.]*/g, ' money '],
  [/\b\d+ ?%/g, ' money '],
  [/\b(?:extension|extn|ext|xtn|x)\.?(?=\d)/g, ' extension '],
  [/(?<=\d)(?:x|ext)\.?(?=\d)/g, ' extension '],
  [/(?<=\d,? ?)#(?= ?\d)/g, ' extension '],
  [/#(?= ?\d)/g, ' number '],
  [/#/g, ' hash '],
  [/[,;.](?=\s)/g, ' pause '],
  [/\+(?= ?\(?\d)/g, ' plus '],
  [/\bo(?=\d)/g, '0'],
];

/** The words in which a number can be said or written, in one form and in order. */
export function numberWords(text: string): string {
  const written = WRITTEN.reduce(replaced, text.slice(0, MAX_CHARS).toLowerCase());
  return [...POSITIONS, ...REPLACED].reduce(replaced, normalise(written)).replace(/ +/g, ' ').trim();
}

/**
 * Digits first: "twenty three" is 23, "five hundred" 500 and "double oh" 00, but "one two three" is never a count.
 *
 * @param words As `numberWords` gives them.
 */
export function piecesOf(words: string): readonly Piece[] {
  const tokens = words.split(' ');
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [digits, used, doubtful = false] = readAt(tokens, at);
    pieces.push({ word: tokens.slice(at, at + used).join(' '), digits, doubtful });
    at += used;
  }
  return pieces;
}

type Read = readonly [digits: string, used: number, doubtful?: boolean];

/** What the words at this place say, and how many of them. */
function readAt(tokens: readonly string[], at: number): Read {
  const word = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  const times = TIMES.get(word);
  if (times !== undefined) return repeated(next, times);
  const alike = DIGITS_OF_A_KIND.get(next);
  const count = Number(digitOf(word) ?? 0);
  if (alike !== undefined && count >= 2 && count <= 4) return [alike.repeat(count), 2];
  if (word === 'plus') return [isDigit(next) ? '+' : '', 1];
  const [digits, used] = countAt(tokens, at);
  if (digits !== '') return withZeros(digits, used, tokens.slice(at + used, at + used + 4));
  const between = isDigit(tokens[at - 1] ?? '') && isDigit(next);
  return between ? [HOMOPHONE.get(word) ?? '', 1, true] : ['', 1];
}

/** A number below a hundred, or digits as they are written. */
function countAt(tokens: readonly string[], at: number): Read {
  const word = tokens[at] ?? '';
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const unit = DIGIT.get(tokens[at + 1] ?? '');
    return unit === undefined || unit === '0' ? [`${tens}0`, 1] : [tens + unit, 2];
  }
  return [DIGIT.get(word) ?? TEEN.get(word) ?? (/^\d+$/.test(word) ? word : ''), 1];
}

/** "Nine hundred", "twelve hundred", "eight thousand"; "two hundred and four" where no further digit follows. */
function withZeros(digits: string, used: number, after: readonly string[]): Read {
  const zeros = digits.length <= 2 ? ZEROS.get(after[0] ?? '') : undefined;
  if (zeros === undefined || digits.startsWith('0')) return [digits, used];
  const [below, belowUsed] = after[1] === 'and' ? countAt(after, 2) : ['', 0];
  const isCount = below !== '' && below.length < 3 && !isDigit(after[2 + belowUsed] ?? '');
  if (!isCount || after.length < 3) return [digits + zeros, used + 1];
  return [digits + below.padStart(zeros.length, '0'), used + 2 + belowUsed];
}

function repeated(next: string, times: number): Read {
  const digit = digitOf(next);
  return digit === undefined ? ['', 1] : [digit.repeat(times), 2];
}

function digitOf(word: string): string | undefined {
  return DIGIT.get(word) ?? (/^\d$/.test(word) ? word : undefined);
}

function isDigit(word: string): boolean {
  return /^\d+$/.test(word) || [DIGIT, TEEN, TENS, TIMES].some((table) => table.has(word));
}

function replaced(text: string, [pattern, by]: readonly [RegExp, string]): string {
  return text.replace(pattern, by);
}
