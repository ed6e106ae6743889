import type { Compare, Goal, Measure } from '../goals.ts';
import type { Measurement } from './measurement.ts';

/** `missing`: not measured in this run. `info`: nothing is asked of it. */
export type Verdict = 'met' | 'missed' | 'missing' | 'info';

export interface VerdictOptions {
  /** Holds the run against the wide limits. */
  readonly quick: boolean;
}

export function verdictOf(
  { goals, atCalls = 0 }: Measure,
  measurement: Measurement | undefined,
  { quick }: VerdictOptions,
): Verdict {
  if (!measurement || measurement.count === 0) return 'missing';
  if (goals.length === 0) return 'info';
  const figures = goals.map(({ figure }) => measurement.figures[figure]);
  if (figures.includes(undefined)) return 'missing';
  const isLoaded = quick || (measurement.calls ?? 0) >= atCalls;
  const met =
    isLoaded && goals.every((goal, i) => holds(goal.compare, figures[i] ?? Number.NaN, limitOf(goal, quick)));
  return met ? 'met' : 'missed';
}

export function limitOf({ limit, quickLimit }: Goal, quick: boolean): number {
  return quick ? quickLimit : limit;
}

function holds(compare: Compare, is: number, limit: number): boolean {
  switch (compare) {
    case '<=':
      return is <= limit;
    case '<':
      return is < limit;
    case '>=':
      return is >= limit;
    case '=':
      return is === limit;
  }
}
