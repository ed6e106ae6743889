import { fromValue, type Measurement } from '../report/measurement.ts';
import { quantity } from '../report/rows.ts';
import { leastSquares } from './least-squares.ts';

/** What the daemon held at one moment. */
export interface HeldSample {
  /** Since the calls began. */
  readonly atMs: number;
  readonly residentMb: number;
  readonly sockets: number;
}

const HOUR_MS = 3_600_000;
/** Heaps and caches grow to the size they need in this share of the time, at least in these two minutes. */
const SETTLING_SHARE = 0.2;
const SETTLING_MS = 120_000;

/** Samples from which growth can be told. */
export function settled(samples: readonly HeldSample[]): readonly HeldSample[] {
  const fromMs = Math.max(SETTLING_MS, SETTLING_SHARE * (samples.at(-1)?.atMs ?? 0));
  return samples.filter(({ atMs }) => atMs >= fromMs);
}

/** Megabytes an hour, by the slope of a straight line through the samples that count. */
export function memoryGrowth(samples: readonly HeldSample[], conditions: readonly string[]): Measurement {
  const used = settled(samples);
  const fit = leastSquares(used.map(({ atMs, residentMb }) => ({ x: atMs / HOUR_MS, y: residentMb })));
  const [first, last] = [used[0], used.at(-1)];
  const measuredMs = (last?.atMs ?? 0) - (first?.atMs ?? 0);
  const notes = [
    ...(measuredMs < SETTLING_SHARE * HOUR_MS * 4 ? [`over ${minutes(measuredMs)} min`] : []),
    `± ${quantity(fit.slopeError, 'MB')} in the slope`,
    `samples scatter by ${quantity(fit.scatter, 'MB')}`,
    `sockets ${first?.sockets} → ${last?.sockets}`,
    ...conditions,
  ];
  return fromValue('memory-growth', fit.slope, notes.join(', '));
}

function minutes(ms: number): string {
  return (ms / 60_000).toFixed(1);
}
