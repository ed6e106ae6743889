import type { Mode } from './case-schema.ts';
import type { CaseResult } from './result.ts';

/** How many files were run in a mode, and how many have passed. */
export interface Tally {
  readonly ran: number;
  readonly passed: number;
  readonly mode: Mode;
}

export function tallyOf(results: readonly CaseResult[], mode: Mode): Tally {
  const own = results.filter((result) => result.mode === mode);
  return { ran: own.length, passed: own.filter(({ faults }) => faults.length === 0).length, mode };
}
