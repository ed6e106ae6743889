import type { EvalCase, Mode } from './case-schema.ts';
import type { Evidence } from './evidence.ts';
import { type CaseFault, judge } from './judge.ts';

/** One file, run once. */
export interface CaseResult {
  readonly file: string;
  readonly name: string;
  readonly mode: Mode;
  /** None when it has passed. */
  readonly faults: readonly CaseFault[];
  readonly evidence: Evidence;
}

/** What becomes of a file by what its call has left behind. */
export function resultOf(
  { file, case: one }: { readonly file: string; readonly case: EvalCase },
  mode: Mode,
  evidence: Evidence,
): CaseResult {
  return { file, name: one.name, mode, faults: judge(one, evidence), evidence };
}
