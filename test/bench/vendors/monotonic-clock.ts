import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds of the machine's monotonic clock, which is the same in all its processes. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Resolves at a monotonic time, at once when it has passed. Never early: timers cut fractions off. */
export async function until(atMs: number): Promise<void> {
  const leftMs = atMs - monotonicMs();
  if (leftMs > 0) await sleep(Math.ceil(leftMs));
}
