import type { Piece } from './number-pieces.ts';
import type { AroundDigits } from './number-words.ts';

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
  /** A negation may be of the run before: "siete no ocho". */
  readonly isEitherWay: boolean;
}

export interface Runs {
  readonly runs: readonly Run[];
  /** Something besides a number was said. */
  readonly hasOtherWords: boolean;
}

/** What stands for a comma. */
const PAUSE = 'pause';
/** What stands for words that say nothing beside a number. */
const MARKS: ReadonlySet<string> = new Set([
  PAUSE,
  'ending',
  'beginning',
  'finally',
  'extension',
  'plus',
  'hash',
  'number',
]);
/** Longer ones are no age, time, room or amount. */
const SHORT_DIGITS = 4;

/** "It ends in …" is followed by no more than half a number. */
const LONGEST_PART = 6;

/** More digits behind a pause are the rest of a number that is not meant. */
const LONGEST_INSTEAD = 3;

interface Bounds {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Takes the digits apart from all other words, and says of each run of them what it is. */
export function runsOf(pieces: readonly Piece[], words: AroundDigits): Runs {
  const isOther = (word: string) => !MARKS.has(word) && !words.carriers.has(word) && !words.glue.has(word);
  const hasOtherWords = pieces.some(({ digits, word }) => digits === '' && word !== '' && isOther(word));
  const bounds = boundsOf(pieces, words);
  const runs = bounds.flatMap(({ from, to }, index): readonly Run[] => {
    const before = pieces.slice(bounds[index - 1]?.to ?? 0, from).map(({ word }) => word);
    const said = { before, next: pieces[to]?.word ?? '', hasOtherWords, words };
    const whole = runOf(pieces.slice(from, to), said);
    const pause = pieces.slice(from, to).findIndex(({ word }) => word === PAUSE) + from;
    if (pause < from) return [whole];
    // "Room 12, oh seven seven …": what a word says of digits ends at a pause.
    const first = runOf(pieces.slice(from, pause), { ...said, next: PAUSE });
    const rest = digitPieces(pieces.slice(pause, to));
    const isLong = first.kind !== 'number' && digitsOf(rest).length >= LONGEST_PART;
    return isLong || isInstead(first, rest) ? [first, runOf(rest, { ...said, before: [] })] : [whole];
  });
  return { runs, hasOtherWords };
}

/** "Not eight, seven." */
function isInstead({ kind, pieces }: Run, rest: readonly Piece[]): boolean {
  const wrong = digitsOf(pieces);
  return kind === 'negated' && wrong.length <= LONGEST_INSTEAD && wrong.length === digitsOf(rest).length;
}

function runOf(pieces: readonly Piece[], around: Around): Run {
  const { words, next } = around;
  const own = digitPieces(pieces);
  const label = labelOf(around);
  const afterLabel = words.beforeTime.has(label) || words.otherShortNumbers.has(label);
  const isEitherWay = words.negatingEither.has(label);
  return {
    kind: kindOf(own, around),
    pieces: own,
    afterLabel,
    beforeUnit: words.counted.has(next),
    isEitherWay,
  };
}

function digitPieces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ digits }) => digits !== '');
}

/** The digits of a run. */
export function digitsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ digits }) => digits).join('');
}

/** Where digits begin and end; a plus begins a number. */
function boundsOf(pieces: readonly Piece[], { glue }: AroundDigits): readonly Bounds[] {
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
    } else if (from >= 0 && word !== PAUSE && !glue.has(word)) close();
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
  readonly words: AroundDigits;
}

function kindOf(pieces: readonly Piece[], around: Around): RunKind {
  const label = labelOf(around);
  if (around.words.extension.has(label)) return 'extension';
  if (isNegated(around)) return 'negated';
  const digits = digitsOf(pieces);
  if ((label === 'ending' || label === 'beginning') && digits.length <= LONGEST_PART) return label;
  if (around.words.areaCode.has(label)) return 'area-code';
  if (around.words.otherNumbers.has(label)) return 'other';
  return isOtherShort(pieces, around) ? 'other' : 'number';
}

/** Digits that are few, and of which what stands beside them says that they are a time, an age, an amount or a place. */
function isOtherShort(pieces: readonly Piece[], around: Around): boolean {
  const { next, hasOtherWords, words } = around;
  const digits = digitsOf(pieces);
  const label = labelOf(around);
  if (digits.length > SHORT_DIGITS || /^[0+]./.test(digits)) return false;
  return (
    words.otherShortNumbers.has(label) ||
    words.counted.has(next) ||
    (isTime(pieces) && (words.beforeTime.has(label) || words.beforeTime.has(next))) ||
    (isRange(pieces) && (hasOtherWords || pieces.length > 2)) ||
    isExclamation(pieces, around)
  );
}

/** The word that says what the digits behind it are. */
function labelOf({ before, words }: Around): string {
  return before.findLast((word) => !words.linking.has(word) && word !== PAUSE) ?? '';
}

function isNegated(around: Around): boolean {
  const { before, words } = around;
  if (words.negatingEither.has(labelOf(around))) return true;
  const at = before.findLastIndex((word) => !words.linking.has(word) && !words.negatedLinking.has(word));
  return words.negating.has(before[at] ?? '') && !words.noNegation.has(before[at - 1] ?? '');
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
function isExclamation(pieces: readonly Piece[], { before, next, hasOtherWords, words }: Around): boolean {
  const [{ word } = { word: '' }] = pieces;
  if (pieces.length > 1) return false;
  if (words.exclamations.has(word)) return before.length > 0 || next !== '';
  return words.pronouns.has(word) && (hasOtherWords || words.determiners.has(before.at(-1) ?? ''));
}
