import { normalise } from './words.ts';

const DIGIT: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  niner: '9',
};

const TEEN: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
};

const TENS: Readonly<Record<string, string>> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fourty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};

const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4 };

/** Words that sound like a digit; they count as one only between two digits. */
const HOMOPHONE: Readonly<Record<string, string>> = { to: '2', too: '2', for: '4', ate: '8', won: '1' };

const RESTART = /\b(?:no sorry|sorry|no wait|i mean|start again|scratch that|correction)\b/;

/**
 * The words in which a number is dictated digit by digit, for engines that listen by a grammar. Teens and tens
 * are left out: beside them "four six" is heard as "forty".
 */
export const DIGIT_WORDS: readonly string[] = Object.keys(DIGIT).filter(
  (word) => word.length > 1 && !/^(?:niner|nil|naught)$/.test(word),
);

/**
 * The digits of a dictated number, with a leading `+` when it was said; empty when there are none.
 *
 * Digits first: "twenty three" is 23 and "five hundred" 500, but "one two three" is never a count. A caller who
 * starts again ("… no sorry, …") is heard from there.
 */
export function readNumber(text: string): string {
  const parts = normalise(text).split(RESTART);
  const last = digitsOf(parts.at(-1) ?? '');
  return last.length >= 3 || parts.length === 1 ? last : digitsOf(parts.join(' '));
}

function digitsOf(words: string): string {
  const tokens = words.split(' ');
  let digits = '';
  for (let at = 0; at < tokens.length; ) {
    const [read, used] = readAt(tokens, at);
    // A plus is part of a number only in front of it.
    if (read !== '+' || digits === '') digits += read;
    at += used;
  }
  return digits === '+' ? '' : digits;
}

/** What the words at this place say, and how many of them. */
function readAt(tokens: readonly string[], at: number): readonly [string, number] {
  const word = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  const times = TIMES[word];
  if (times !== undefined) return repeated(next, times);
  const digit = DIGIT[word] ?? (/^\d+$/.test(word) ? word : undefined);
  if (digit !== undefined) return hundreds(digit, next);
  const tens = TENS[word];
  if (tens !== undefined) return twoDigits(tens, next);
  if (word === 'plus') return [isDigit(next) ? '+' : '', 1];
  const between = isDigit(tokens[at - 1] ?? '') && isDigit(next);
  return [TEEN[word] ?? (between ? (HOMOPHONE[word] ?? '') : ''), 1];
}

function twoDigits(tens: string, next: string): readonly [string, number] {
  const unit = DIGIT[next];
  return unit === undefined || unit === '0' ? [`${tens}0`, 1] : [tens + unit, 2];
}

function repeated(next: string, times: number): readonly [string, number] {
  const digit = DIGIT[next] ?? (/^\d$/.test(next) ? next : undefined);
  return digit === undefined ? ['', 1] : [digit.repeat(times), 2];
}

function hundreds(digits: string, next: string): readonly [string, number] {
  return next === 'hundred' && digits.length === 1 ? [`${digits}00`, 2] : [digits, 1];
}

function isDigit(word: string): boolean {
  return /^\d+$/.test(word) || word in DIGIT || word in TEEN || word in TENS || word in TIMES;
}
