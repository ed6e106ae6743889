import type { Piece } from './number-pieces.ts';
import {
  BEFORE_TIME,
  CARRIER,
  COUNTED,
  DETERMINER,
  EXTENSION,
  GLUE,
  LINKING,
  NEGATED_LINKING,
  NEGATING,
  NO_NEGATION,
  OTHER_NUMBERS,
  OTHER_SHORT_NUMBERS,
} from './numbers.en.ts';

/** What digits that were said in one go are. */
export type RunKind = 'number' | 'extension' | 'area-code' | 'ending' | 'beginning' | 'negated' | 'other';

/** Digits that were said in one go. */
export interface Run {
  readonly kind: RunKind;
  readonly pieces: readonly Piece[];
  /** A time or the number of a room may stand before those of a telephone: "after three oh seven seven …". */
  readonly afterLabel: boolean;
  /** They may end in a time or an amount: "… seven o'clock". */
  readonly beforeUnit: boolean;
}

export interface Runs {
  readonly runs: readonly Run[];
  /** Something besides a number was said. */
  readonly hasOtherWords: boolean;
}

/** What stands for a comma. */
const PAUSE = 'pause';
/** Longer ones are no age, time, room or amount. */
const SHORT_DIGITS = 4;

/** "It ends in …" is followed by no more than half a number. */
const LONGEST_PART = 6;

interface Bounds {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Takes the digits apart from all other words, and says of each run of them what it is. */
export function runsOf(pieces: readonly Piece[]): Runs {
  const hasOtherWords = pieces.some(
    ({ digits, word }) => digits === '' && word !== '' && !CARRIER.has(word) && !GLUE.has(word),
  );
  const bounds = boundsOf(pieces);
  const runs = bounds.flatMap(({ from, to }, index): readonly Run[] => {
    const before = pieces.slice(bounds[index - 1]?.to ?? 0, from).map(({ word }) => word);
    const said = { before, next: pieces[to]?.word ?? '', hasOtherWords };
    const whole = runOf(pieces.slice(from, to), said);
    const pause = pieces.slice(from, to).findIndex(({ word }) => word === PAUSE) + from;
    if (pause < from) return [whole];
    // "Room 12, oh seven seven …": what a word says of digits ends at a pause.
    const first = runOf(pieces.slice(from, pause), { ...said, next: PAUSE });
    const rest = digitPieces(pieces.slice(pause, to));
    const isApart = first.kind !== 'number' && digitsOf(rest).length >= LONGEST_PART;
    return isApart ? [first, runOf(rest, { ...said, before: [] })] : [whole];
  });
  return { runs, hasOtherWords };
}

function runOf(pieces: readonly Piece[], around: Around): Run {
  const own = digitPieces(pieces);
  const label = labelOf(around.before);
  const afterLabel = BEFORE_TIME.has(label) || OTHER_SHORT_NUMBERS.has(label);
  return { kind: kindOf(own, around), pieces: own, afterLabel, beforeUnit: COUNTED.has(around.next) };
}

function digitPieces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ digits }) => digits !== '');
}

/** The digits of a run. */
export function digitsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ digits }) => digits).join('');
}

/** Where digits begin and end; a plus begins a number. */
function boundsOf(pieces: readonly Piece[]): readonly Bounds[] {
  const found: Bounds[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0) found.push({ from, to });
    from = -1;
  };
  for (const [at, { digits, word }] of pieces.entries()) {
    if (digits === '+') close();
    if (digits !== '') {
      if (from < 0) from = at;
      to = at + 1;
    } else if (from >= 0 && !GLUE.has(word)) close();
  }
  close();
  return found;
}

interface Around {
  /** Words since the run before. */
  readonly before: readonly string[];
  /** The word behind. */
  readonly next: string;
  readonly hasOtherWords: boolean;
}

function kindOf(pieces: readonly Piece[], { before, next, hasOtherWords }: Around): RunKind {
  const label = labelOf(before);
  if (EXTENSION.has(label)) return 'extension';
  if (isNegated(before)) return 'negated';
  const digits = digitsOf(pieces);
  if ((label === 'ending' || label === 'beginning') && digits.length <= LONGEST_PART) return label;
  if (label === 'area') return 'area-code';
  if (OTHER_NUMBERS.has(label)) return 'other';
  return kindOfUnnamed(pieces, { before, next, hasOtherWords });
}

/** Digits in front of which nothing says what they are. */
function kindOfUnnamed(pieces: readonly Piece[], { before, next, hasOtherWords }: Around): RunKind {
  const digits = digitsOf(pieces);
  const label = labelOf(before);
  if (digits.length > SHORT_DIGITS || /^[0+]./.test(digits)) return 'number';
  const isOther =
    OTHER_SHORT_NUMBERS.has(label) ||
    COUNTED.has(next) ||
    (isTime(pieces) && (BEFORE_TIME.has(label) || BEFORE_TIME.has(next))) ||
    (isRange(pieces) && (hasOtherWords || pieces.length > 2)) ||
    isExclamation(pieces, { before, next, hasOtherWords });
  return isOther ? 'other' : 'number';
}

/** The word that says what the digits behind it are. */
function labelOf(before: readonly string[]): string {
  return before.findLast((word) => !LINKING.has(word) && word !== PAUSE) ?? '';
}

function isNegated(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => !LINKING.has(word) && !NEGATED_LINKING.has(word));
  return NEGATING.has(before[at] ?? '') && !NO_NEGATION.has(before[at - 1] ?? '');
}

/** An hour, with minutes or without: "three", "nine thirty", "1430"; also from one to another. */
function isTime(pieces: readonly Piece[]): boolean {
  const [hour, minutes, ...more] = pieces.map(({ digits }) => digits);
  if (hour === undefined) return false;
  if (isRange(pieces)) return true;
  if (more.length > 0) return false;
  if (minutes === undefined) return isHour(hour) || /^(?:1\d|2[0-4])[0-5][05]$|^(?:19|20)\d\d$/.test(hour);
  return isHour(hour) && /^[0-5]\d$/.test(minutes);
}

function isRange(pieces: readonly Piece[]): boolean {
  const said = pieces.filter(({ doubtful }) => !doubtful);
  return said.length === 2 && said.length + 1 >= pieces.length && said.every(({ digits }) => isHour(digits));
}

function isHour(digits: string): boolean {
  return /^(?:[1-9]|1\d|2[0-4])$/.test(digits);
}

/** "Oh, I see" and "the other one" have no digit. */
function isExclamation(pieces: readonly Piece[], { before, next, hasOtherWords }: Around): boolean {
  const [{ word } = { word: '' }] = pieces;
  if (pieces.length > 1) return false;
  if (word === 'oh' || word === 'o') return before.length > 0 || next !== '';
  return word === 'one' && (hasOtherWords || DETERMINER.has(before.at(-1) ?? ''));
}
