/** The only source of time; tests move their own by hand. */
export interface Clock {
  /** Monotonic milliseconds, for intervals and deadlines. */
  nowMs(): number;
  /** Unix time in milliseconds, for records and opening hours. */
  wallMs(): number;
  /** Resolves after `ms`, soon when that is below zero, or at once and quietly when `signal` aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  nowMs: () => performance.now(),
  wallMs: () => Date.now(),
  wait(ms, signal) {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (signal?.aborted) resolve();
    else {
      // Node's own makes an error with a stack of each wait that is given up, and a call gives up several a turn.
      const over = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', over);
        resolve();
      };
      // What is left of a deadline may be less than nothing; Node warns of that on standard error.
      const timer = setTimeout(over, Math.max(0, ms));
      signal?.addEventListener('abort', over);
    }
    return promise;
  },
};
