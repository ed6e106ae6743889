import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds of the machine's monotonic clock, which is the same in all its processes. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Resolves at a monotonic time, at once when it has passed. Never early: a timer counts from when its turn of the loop
 * began, and has been seen to end half a millisecond before its time. */
export async function until(atMs: number): Promise<void> {
  for (let leftMs = atMs - monotonicMs(); leftMs > 0; leftMs = atMs - monotonicMs())
    await sleep(Math.ceil(leftMs));
}
