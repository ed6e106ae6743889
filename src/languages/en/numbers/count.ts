import type { Read } from '../../../reception/understand/numbers/number-words.ts';
import { DIGIT, TEEN, TENS, TIMES } from './digit-words.ts';

/** Zeros that a word puts behind a number of one or two digits. */
const ZEROS: ReadonlyMap<string, string> = new Map(Object.entries({ hundred: '00', thousand: '000' }));

/** A number below a hundred, or digits as they are written; with hundreds and thousands behind it. */
export function countAt(tokens: readonly string[], at: number): Read {
  const [digits, used] = smallAt(tokens, at);
  return digits === '' ? ['', 1] : withZeros(digits, used, tokens.slice(at + used, at + used + 4));
}

function smallAt(tokens: readonly string[], at: number): Read {
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
  const [below, belowUsed] = after[1] === 'and' ? smallAt(after, 2) : ['', 0];
  const isCount = below !== '' && below.length < 3 && !isNumber(after[2 + belowUsed] ?? '');
  if (!isCount || after.length < 3) return [digits + zeros, used + 1];
  return [digits + below.padStart(zeros.length, '0'), used + 2 + belowUsed];
}

function isNumber(word: string): boolean {
  return TIMES.has(word) || smallAt([word], 0)[0] !== '';
}
