import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../../../src/core/clock.ts';

export interface HandClock extends Clock {
  /** Moves time on, waking every wait at its own moment, in order. */
  advance(ms: number): Promise<void>;
}

/** Time that passes only when told to. Begins at 0. */
export function createHandClock(): HandClock {
  let nowMs = 0;
  let waits: { readonly atMs: number; readonly wake: () => void }[] = [];

  return {
    nowMs: () => nowMs,
    wallMs: () => nowMs,
    async wait(ms, signal) {
      if (signal?.aborted) return;
      const done = Promise.withResolvers<void>();
      waits.push({ atMs: nowMs + ms, wake: done.resolve });
      signal?.addEventListener('abort', () => done.resolve(), { once: true });
      await done.promise;
    },
    async advance(ms) {
      const endMs = nowMs + ms;
      for (;;) {
        await turn();
        const next = waits.toSorted((a, b) => a.atMs - b.atMs)[0];
        if (!next || next.atMs > endMs) break;
        waits = waits.filter((wait) => wait !== next);
        nowMs = Math.max(nowMs, next.atMs);
        next.wake();
      }
      nowMs = endMs;
      await turn();
    },
  };
}
