import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../../../src/core/clock.ts';

/** Time that passes only when a test says so. */
export interface HandClock extends Clock {
  /** Lets `ms` pass, waking every wait at its moment. */
  pass(ms: number): Promise<void>;
}

export function createHandClock(wallMs = 1_700_000_000_000): HandClock {
  const waits = new Set<{ readonly atMs: number; readonly wake: () => void }>();
  let nowMs = 0;
  return {
    nowMs: () => nowMs,
    wallMs: () => wallMs + nowMs,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = () => {
          waits.delete(entry);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const entry = { atMs: nowMs + ms, wake };
        waits.add(entry);
        signal?.addEventListener('abort', wake);
      }),
    async pass(ms) {
      const endMs = nowMs + ms;
      for (;;) {
        await turn();
        const next = [...waits].filter(({ atMs }) => atMs <= endMs).toSorted((a, b) => a.atMs - b.atMs)[0];
        if (!next) break;
        nowMs = Math.max(nowMs, next.atMs);
        next.wake();
      }
      nowMs = endMs;
    },
  };
}

/** Waits for the network, which a hand-moved clock does not move. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (
    const end = performance.now() + 2000;
    !condition();
    await new Promise((resolve) => setTimeout(resolve, 2))
  )
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
}
