import { setTimeout as sleep } from 'node:timers/promises';

/** The only source of time; tests move their own by hand. */
export interface Clock {
  /** Monotonic milliseconds, for intervals and deadlines. */
  nowMs(): number;
  /** Unix time in milliseconds, for records and opening hours. */
  wallMs(): number;
  /** Resolves after `ms`, or at once and quietly when `signal` aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  nowMs: () => performance.now(),
  wallMs: () => Date.now(),
  wait: async (ms, signal) => {
    await sleep(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    });
  },
};
