/** How far Unix time was ahead of the process's monotonic clock. */
export interface ClockReading {
  /** Of `performance.now()`. */
  readonly atMs: number;
  readonly offsetMs: number;
}

export interface Clocks {
  /** Unix time in whole milliseconds. */
  readonly wallMs: () => number;
  readonly nowMs: () => number;
}

const systemClocks: Clocks = { wallMs: () => Date.now(), nowMs: () => performance.now() };
/** Five edges of the wall clock's millisecond: one of them is seen without the scheduler in between. */
const READING_MS = 6;
/** An NTP daemon slews a clock by less in an hour; a larger step means that the capture's time axis is broken. */
const MAX_STEP_MS = 5;

/**
 * Reads both clocks against each other. `Date.now()` only has whole milliseconds, but the moment at which it
 * changes is exact: the largest difference seen is the one right after a change, and a delay between the two
 * readings can only make a difference smaller.
 */
export function readClocks({ wallMs, nowMs }: Clocks = systemClocks): ClockReading {
  const startMs = nowMs();
  let [atMs, offsetMs] = [startMs, Number.NEGATIVE_INFINITY];
  while (atMs - startMs < READING_MS) {
    const wall = wallMs();
    atMs = nowMs();
    offsetMs = Math.max(offsetMs, wall - atMs);
  }
  return { atMs, offsetMs };
}

/**
 * Unix time to `performance.now()`, on the straight line between two readings.
 *
 * @throws when the wall clock was set in between.
 */
export function createWallConversion(first: ClockReading, last: ClockReading): (wallMs: number) => number {
  const stepMs = last.offsetMs - first.offsetMs;
  if (Math.abs(stepMs) > MAX_STEP_MS) {
    throw new Error(`the clock was set by ${stepMs.toFixed(1)} ms during the capture`);
  }
  const slope = last.atMs > first.atMs ? stepMs / (last.atMs - first.atMs) : 0;
  return (wallMs) => {
    const roughMs = wallMs - first.offsetMs;
    return roughMs - slope * (roughMs - first.atMs);
  };
}
