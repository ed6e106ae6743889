import type { Read } from '../../../reception/understand/numbers/number-words.ts';
import { DIGIT, TEEN, TENS } from './digit-words.ts';

/** "Neunhundertneunundneunzigtausend…": nothing longer is the number of a telephone. */
const LONGEST_WORD = 48;
/** "Null achthundert": these hundreds are followed by digits of their own. */
const SERVICE = new Set(['700', '800', '900']);

/**
 * A digit, or a number as Germans say it: "sieben", "dreiundzwanzig", "vierhundertdreiundzwanzig", also in words that an
 * engine writes apart ("vier hundert drei und zwanzig"), or digits as they are written.
 */
export function countAt(tokens: readonly string[], at: number): Read {
  const [hundreds, used] = hundredsAt(tokens, at);
  if (hundreds === undefined) return smallAt(tokens, at);
  const isService = SERVICE.has(hundreds) && /^(?:null|0)$/.test(tokens[at - 1] ?? '');
  const from = at + used + (tokens[at + used] === 'und' ? 1 : 0);
  const [below, belowUsed] = isService ? ['', 0] : smallAt(tokens, from);
  const isOneDigit = below.length === 1 && smallAt(tokens, from + belowUsed)[0].length === 1;
  if (!isBelowHundred(below) || isOneDigit) return [hundreds, used];
  return [String(Number(hundreds) + Number(below)), from - at + belowUsed];
}

/** "Vierhundert", "vier hundert", "4 hundert". */
function hundredsAt(tokens: readonly string[], at: number): readonly [string | undefined, number] {
  const word = tokens[at] ?? '';
  if (word.endsWith('hundert')) return [valueIn(word)?.toString(), 1];
  if (tokens[at + 1] !== 'hundert') return [undefined, 0];
  const count = /^\d$/.test(word) ? Number(word) : valueIn(word);
  return count === undefined || count < 1 || count > 19 ? [undefined, 0] : [`${count}00`, 2];
}

function smallAt(tokens: readonly string[], at: number): Read {
  const [word = '', and, tens = ''] = tokens.slice(at, at + 3);
  const unit = unitOf(word);
  const ten = TENS.get(tens);
  if (unit !== undefined && and === 'und' && ten !== undefined) return [String(Number(ten) + unit), 3];
  if (/^\d+$/.test(word)) return [word, 1];
  // "Ein" counts a thing, "tausend Dank" nobody.
  const isAlone = word === 'ein' || word === 'tausend';
  const value = isAlone ? undefined : valueIn(word);
  return value === undefined ? ['', 1] : [String(value), 1];
}

/** What a word of any parts counts. */
function valueIn(word: string): number | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const said = DIGIT.get(word) ?? TEEN.get(word) ?? TENS.get(word) ?? (word === 'ein' ? '1' : undefined);
  if (said !== undefined) return Number(said);
  return scaled(word, 'tausend', 1000) ?? scaled(word, 'hundert', 100) ?? unitAndTens(word);
}

function scaled(word: string, scale: string, by: number): number | undefined {
  const at = word.indexOf(scale);
  if (at < 0) return undefined;
  const rest = word.slice(at + scale.length).replace(/^und/, '');
  const count = at === 0 ? 1 : valueIn(word.slice(0, at));
  const below = rest === '' ? 0 : valueIn(rest);
  return count === undefined || below === undefined || below >= by ? undefined : count * by + below;
}

/** "Dreiundzwanzig". */
function unitAndTens(word: string): number | undefined {
  const at = word.indexOf('und');
  const unit = unitOf(word.slice(0, Math.max(0, at)));
  const tens = TENS.get(word.slice(at + 'und'.length));
  return unit === undefined || tens === undefined ? undefined : Number(tens) + unit;
}

function unitOf(word: string): number | undefined {
  const digit = word === 'ein' ? '1' : DIGIT.get(word);
  return digit === undefined || digit === '0' ? undefined : Number(digit);
}

function isBelowHundred(digits: string): boolean {
  return /^[1-9]\d?$/.test(digits);
}
