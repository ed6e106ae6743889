import type { CaseResult } from './result.ts';

/** How long callers waited for an answer, in whole milliseconds; nulls where none was timed. */
export interface AnswerTimes {
  readonly answers: number;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
}

export function answerTimesOf(results: readonly CaseResult[]): AnswerTimes {
  const times = results
    .flatMap(({ evidence }) => evidence.steps.map(({ answerMs }) => answerMs))
    .filter((ms) => typeof ms === 'number')
    .toSorted((a, b) => a - b);
  const at = (share: number) => {
    const ms = times[Math.max(0, Math.ceil(share * times.length) - 1)];
    return ms === undefined ? null : Math.round(ms);
  };
  return { answers: times.length, p50Ms: at(0.5), p95Ms: at(0.95) };
}
