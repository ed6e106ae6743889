import { callBackLength, withPlus } from './number-length.ts';
import type { Piece } from './number-pieces.ts';
import { digitsOf, type Run } from './number-runs.ts';

/** What one run of digits holds. */
export interface Found {
  /** The number, or the part of one; empty when the digits can be none. */
  readonly digits: string;
  readonly isWhole: boolean;
  /** More digits than any number has. */
  readonly isTooLong: boolean;
}

export const NO_NUMBER: Found = { digits: '', isWhole: false, isTooLong: false };
const TOO_LONG: Found = { digits: '', isWhole: false, isTooLong: true };

/** Two numbers, said twice or one after the other; nothing more is looked through. */
const MAX_DIGITS = 45;
/** An hour, an age or a house before the number. */
const SHORT = 4;
/** Fewer digits are no sign that a caller says the end again. */
const SHORTEST_REPEAT = 3;
/** A number without its area code. */
const SHORTEST_LOCAL = 7;

/**
 * The telephone number among digits that were said in one go. What is too long for one is taken apart where words end:
 * the same number twice, its end once more, a beginning that was begun again, another number behind it, an hour
 * before it. What does not come apart so is no number: nobody knows which digits of it to leave out.
 */
export function findNumber(run: Omit<Run, 'kind'>, country: string): Found {
  const { pieces, afterLabel } = run;
  const behindHour = afterLabel ? numberBehindHour(pieces, country) : undefined;
  if (behindHour !== undefined) return { ...NO_NUMBER, digits: behindHour, isWhole: true };
  const all = digitsOf(pieces);
  const length = callBackLength(all, country);
  if (length === 'whole') return { ...NO_NUMBER, digits: withPlus(all, country), isWhole: true };
  if (all.length > MAX_DIGITS) return TOO_LONG;
  const parts = withoutDoubtful(pieces);
  const apart = parts.length > 1 ? parts.map((part) => findNumber({ ...run, pieces: part }, country)) : [];
  const whole = apart.find(({ isWhole }) => isWhole);
  if (whole) return whole;
  const inside = insideOf(run, country);
  if (inside !== undefined) return { ...NO_NUMBER, digits: inside, isWhole: true };
  if (length === 'too-long') return TOO_LONG;
  const [hour = all, ...rest] = pieces.map(({ digits }) => digits);
  const withoutHour = rest.join('');
  const isHour = afterLabel && hour.length < 3 && withoutHour.length >= SHORTEST_LOCAL;
  return { ...NO_NUMBER, digits: isHour ? withoutHour : all };
}

/** "After three oh seven seven …": in countries whose numbers differ in length the hour would be a part of it. */
function numberBehindHour([hour, ...rest]: readonly Piece[], country: string): string | undefined {
  const digits = digitsOf(rest);
  const isHour = hour !== undefined && /^[1-9]\d?$/.test(hour.digits);
  return isHour && /^[0+]/.test(digits) && callBackLength(digits, country) === 'whole'
    ? withPlus(digits, country)
    : undefined;
}

/** What stands between words that may be no digits: "…, for two people". */
function withoutDoubtful(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.doubtful) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function insideOf(run: Omit<Run, 'kind'>, country: string): string | undefined {
  const { pieces } = run;
  const text = (from: number, to: number) => digitsOf(pieces.slice(from, to));
  const isWhole = (digits: string) => callBackLength(digits, country) === 'whole';
  for (let from = 0; from < pieces.length; from += 1) {
    const before = text(0, from);
    for (let to = pieces.length; to > from; to -= 1) {
      // What costs least is asked first: of all the ways to cut the digits few are left for the lengths of a country.
      const digits = text(from, to);
      if (!mayStandBefore(before, digits, run)) continue;
      const after = text(to, pieces.length);
      const isEnd = mayStandBehind(after, digits, run);
      if ((isEnd || after.length >= SHORTEST_LOCAL) && isWhole(digits) && (isEnd || isWhole(after))) {
        return withPlus(digits, country);
      }
    }
  }
  return undefined;
}

/** Nothing, the beginning of the same number, or a short number of something else. */
function mayStandBefore(before: string, digits: string, { afterLabel }: Pick<Run, 'afterLabel'>): boolean {
  if (before === '' || before === '0') return true;
  if (before.length >= 2 && digits.startsWith(before)) return true;
  return before.length <= SHORT && /^[1-9]/.test(before) && (afterLabel || /^[0+]/.test(digits));
}

/** Nothing, the end or all of it once more, or a time. */
function mayStandBehind(after: string, digits: string, { beforeUnit }: Pick<Run, 'beforeUnit'>): boolean {
  if (after === '' || (beforeUnit && after.length <= SHORT)) return true;
  return after.length >= SHORTEST_REPEAT && digits.endsWith(after);
}
