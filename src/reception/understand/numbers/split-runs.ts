import { callBackLength } from './number-length.ts';
import { digitsOf, type Run } from './number-runs.ts';

export interface SplitRuns {
  readonly split: readonly Run[];
  readonly extension: string | null;
}

/** A telephone system has no longer extensions. */
const LONGEST_EXTENSION = 6;

/** E.164, with a country's own prefix. */
const LONGEST_NUMBER = 17;
/** Fewer digits are one number. */
const SHORTEST_HALF = 3;

/**
 * Takes digits apart that are named by a word before them and go on as something else without another word: "extension
 * four five oh two oh …", "reference 4471 07700 …", "not 124 123".
 */
export function splitRuns(runs: readonly Run[], country: string): SplitRuns {
  const split = runs
    .flatMap((run): readonly Run[] => {
      if (run.kind === 'negated') return halves(run);
      return run.kind === 'extension' || run.kind === 'other' ? beforeNumber(run, country) : [run];
    })
    .map(asNumber);
  const extensions = split.filter(({ kind }) => kind === 'extension').map(({ pieces }) => digitsOf(pieces));
  const extension = extensions.findLast(
    (digits) => /^\d+$/.test(digits) && digits.length <= LONGEST_EXTENSION,
  );
  return { split, extension: extension ?? null };
}

/** Too many digits for an extension are a part of a number. */
function asNumber(run: Run): Run {
  const digits = digitsOf(run.pieces);
  const isExtension = digits.length <= LONGEST_EXTENSION && !digits.startsWith('+');
  return run.kind === 'extension' && !isExtension ? { ...run, kind: 'number' } : run;
}

/** A whole number at the end; behind an order or a room only one that begins as no order does. */
function beforeNumber(run: Run, country: string): readonly Run[] {
  const first = run.pieces.length - LONGEST_NUMBER;
  const at = run.pieces.findIndex((_, index) => {
    if (index < first) return false;
    const digits = digitsOf(run.pieces.slice(index));
    const isClear = run.kind === 'extension' || (index > 0 && /^[0+]/.test(digits));
    return isClear && callBackLength(digits, country) === 'whole';
  });
  if (at < 0) return [run];
  const named = { ...run, pieces: run.pieces.slice(0, at) };
  return [...(at > 0 ? [named] : []), { ...run, kind: 'number', pieces: run.pieces.slice(at) }];
}

/** What is wrong, and as many digits that are right and begin alike. */
function halves(run: Run): readonly Run[] {
  const text = (from: number, to?: number) => digitsOf(run.pieces.slice(from, to));
  if (run.pieces.length > 2 * LONGEST_NUMBER) return [run];
  const at = run.pieces.findIndex((_, index) => {
    const [wrong, right] = [text(0, index), text(index)];
    if (wrong.length !== right.length) return false;
    // "Not eight seven."
    return wrong.length === 1 || (wrong.length >= SHORTEST_HALF && wrong[0] === right[0]);
  });
  if (at < 0) return [run];
  const wrong = { ...run, pieces: run.pieces.slice(0, at) };
  return [wrong, { ...run, kind: 'number', pieces: run.pieces.slice(at) }];
}
