/** A restart that follows a long good run is no sign of anything. */
const GOOD_RUN_MS = 60_000;

/**
 * How long to wait before what has ended is started again: longer each time up to a limit, and as at first after a good
 * minute. There is no last time: what is in the way may go away.
 *
 * @param pausesMs In order; the last one stays.
 */
export function createGrowingPause(pausesMs: readonly number[]): (ranMs: number) => number {
  let next = 0;
  return (ranMs) => {
    if (ranMs >= GOOD_RUN_MS) next = 0;
    const pauseMs = pausesMs[Math.min(next, pausesMs.length - 1)] ?? 0;
    next += 1;
    return pauseMs;
  };
}
