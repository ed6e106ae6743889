import type { Read, Rewriting, SaidDigits } from './number-words.ts';

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
const WRITTEN: readonly Rewriting[] = [
  [/\b\d{1,2}:\d{2}\b/g, ' clock '],
  // "9-5", and not a part of "0-7-7-0".
  [/(?<![-–])\b(?:[1-9]|1\d|2[0-4]) ?[-–] ?(?:[1-9]|1\d|2[0-4])\b(?![-–])/g, ' clock '],
  [/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, ' date '],
  [/[£$€] ?\d[\d,.]*/g, ' money '],
  [/(?<![\d,.])\d[\d,.]{0,10} ?[£$€]/g, ' money '],
  [/\b\d+ ?%/g, ' money '],
  [/(?<=\d)x(?=\d)/g, ' extension '],
  [/(?<=\d,? ?)#(?= ?\d)/g, ' extension '],
  [/#(?= ?\d)/g, ' number '],
  [/#/g, ' hash '],
  [/[,;.](?=\s)/g, ' pause '],
  [/\+(?= ?\(?\d)/g, ' plus '],
];

/** The words in which a number can be said or written, in one form and in order. */
export function numberWords(text: string, said: SaidDigits): string {
  const written = [...said.written, ...WRITTEN].reduce(replaced, text.slice(0, MAX_CHARS).toLowerCase());
  return said.reworded.reduce(
    (words, rewriting) => replaced(words, rewriting).replace(/ +/g, ' ').trim(),
    said.normalise(written),
  );
}

/**
 * Digits first: "twenty three" is 23, "five hundred" 500 and "double oh" 00, but "one two three" is never a count.
 *
 * @param words As `numberWords` gives them.
 */
export function piecesOf(words: string, said: SaidDigits): readonly Piece[] {
  const tokens = words.split(' ');
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [digits, used, doubtful = false] = readAt(tokens, at, said);
    pieces.push({ word: tokens.slice(at, at + used).join(' '), digits, doubtful });
    at += used;
  }
  return pieces;
}

/** Whether a word alone is a digit or a number. */
export function isNumberWord(word: string, { times, countAt }: SaidDigits): boolean {
  return times.has(word) || countAt([word], 0)[0] !== '';
}

/** What the words at this place say, and how many of them. */
function readAt(tokens: readonly string[], at: number, said: SaidDigits): Read {
  const word = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  const times = said.times.get(word);
  if (times !== undefined) return repeated(digitOf(next, said), times);
  const alike = said.ofAKind.get(next);
  const count = Number(digitOf(word, said) ?? 0);
  if (alike !== undefined && count >= 2 && count <= 4) return [alike.repeat(count), 2];
  if (said.plus.has(word)) return [isNumberWord(next, said) ? '+' : '', 1];
  const counted = said.countAt(tokens, at);
  if (counted[0] !== '') return counted;
  const between = isNumberWord(tokens[at - 1] ?? '', said) && isNumberWord(next, said);
  return between ? [said.homophones.get(word) ?? '', 1, true] : ['', 1];
}

function repeated(digit: string | undefined, times: number): Read {
  return digit === undefined ? ['', 1] : [digit.repeat(times), 2];
}

function digitOf(word: string, { digits }: SaidDigits): string | undefined {
  return digits.get(word) ?? (/^\d$/.test(word) ? word : undefined);
}

function replaced(text: string, [pattern, by]: Rewriting): string {
  return text.replace(pattern, by);
}
