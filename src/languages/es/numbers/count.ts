import type { Read } from '../../../reception/understand/numbers/number-words.ts';
import { DIGIT, HUNDREDS, TEEN, TENS } from './digit-words.ts';

/** "Treintaicinco", in one word. */
const TENS_AND_UNIT = new RegExp(`^(${[...TENS.keys()].join('|')})[iy](${[...DIGIT.keys()].join('|')})$`);

/**
 * A digit, or a number as Spanish speakers say it: "siete", "noventa y uno", "seiscientos doce", "dos mil trescientos", or
 * digits as they are written.
 */
export function countAt(tokens: readonly string[], at: number): Read {
  // "Mil gracias" counts nothing.
  const [thousands, used] = tokens[at] === 'mil' ? ['1', 0] : belowThousandAt(tokens, at);
  const isThousands = tokens[at + used] === 'mil' && /^[1-9]\d{0,2}$/.test(thousands);
  if (!isThousands) return [thousands, Math.max(1, used)];
  const [below, belowUsed] = withoutSingles(belowThousandAt(tokens, at + used + 1), tokens, at + used + 1);
  if (used === 0 && below === '') return ['', 1];
  return [String(Number(thousands) * 1000 + Number(below)), used + 1 + belowUsed];
}

function belowThousandAt(tokens: readonly string[], at: number): Read {
  const [word = '', next] = tokens.slice(at, at + 2);
  if (word === 'cien') return ['100', 1];
  const digit = DIGIT.get(word);
  const isApart = digit !== undefined && digit !== '0' && next === 'cientos';
  const hundreds = isApart ? `${digit}00` : HUNDREDS.get(word);
  if (hundreds === undefined) return belowHundredAt(tokens, at);
  const from = at + (isApart ? 2 : 1);
  const [below, used] = withoutSingles(belowHundredAt(tokens, from), tokens, from);
  return [String(Number(hundreds) + Number(below)), from - at + used];
}

/** What counts below hundreds or thousands; one of several digits that are said one by one does not. */
function withoutSingles([below, used]: Read, tokens: readonly string[], at: number): Read {
  const isOneOfSeveral = below.length === 1 && belowHundredAt(tokens, at + used)[0].length === 1;
  return isOneOfSeveral || !/^[1-9]\d{0,2}$/.test(below) || /^\d/.test(tokens[at] ?? '')
    ? ['', 0]
    : [below, used];
}

function belowHundredAt(tokens: readonly string[], at: number): Read {
  const [word = '', and, unit = ''] = tokens.slice(at, at + 3);
  const tens = TENS.get(word) ?? (word === 'diez' ? '10' : undefined);
  const units = unit === 'un' ? '1' : DIGIT.get(unit);
  const isTogether = and === 'y' && units !== undefined && units !== '0' && (word !== 'diez' || units > '5');
  if (tens !== undefined && isTogether) return [String(Number(tens) + Number(units)), 3];
  const [, tensOf = '', unitOf = ''] = TENS_AND_UNIT.exec(word) ?? [];
  const joined = TENS.get(tensOf);
  if (joined !== undefined) return [String(Number(joined) + Number(DIGIT.get(unitOf))), 1];
  return [DIGIT.get(word) ?? TEEN.get(word) ?? tens ?? (/^\d+$/.test(word) ? word : ''), 1];
}
