import type { Figure, Measure } from '../goals.ts';
import { type Interval, quantileInterval, shareInterval, summarise } from './statistics.ts';

/** What a measure came to in one run. */
export interface Measurement {
  readonly id: string;
  /** How many were measured. */
  readonly count: number;
  readonly figures: Readonly<Partial<Record<Figure, number>>>;
  /** 95 % confidence; of the figures that have one. */
  readonly intervals: Readonly<Partial<Record<Figure, Interval>>>;
  /** Calls that were up meanwhile, where it is measured under load. */
  readonly calls?: number;
  /** Under which conditions, such as a configured limit. */
  readonly note?: string;
}

const QUANTILES = { p50: 0.5, p95: 0.95, p99: 0.99 } as const;

/** Of one figure a case, such as the delay of each answer. */
export function fromFigures(id: string, figures: readonly number[], note?: string): Measurement {
  const { count, p50, p95, p99, max } = summarise(figures);
  const interval = (share: number) => quantileInterval(figures, share);
  return {
    id,
    count,
    figures: count ? { p50, p95, p99, max } : {},
    intervals: { p50: interval(QUANTILES.p50), p95: interval(QUANTILES.p95), p99: interval(QUANTILES.p99) },
    ...(note === undefined ? {} : { note }),
  };
}

/** Of cases that have something or have it not. */
export function fromCases(id: string, hits: number, count: number, note?: string): Measurement {
  return {
    id,
    count,
    figures: count ? { value: hits / count } : {},
    intervals: { value: shareInterval(hits, count) },
    ...(note === undefined ? {} : { note }),
  };
}

/** Of one number for the whole run. */
export function fromValue(id: string, value: number, note?: string): Measurement {
  return { id, count: 1, figures: { value }, intervals: {}, ...(note === undefined ? {} : { note }) };
}

/** The figures a row shows: those the goals are about; of a measure without goals all there are. */
export function shownFigures({ goals }: Measure, { figures }: Measurement): readonly Figure[] {
  const wanted = goals.map(({ figure }) => figure);
  const shown: readonly Figure[] = wanted.length ? wanted : ['value', 'p50', 'p95', 'p99'];
  return [...new Set(shown)].filter((figure) => figures[figure] !== undefined);
}
