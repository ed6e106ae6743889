import type { Clock } from '../../src/core/clock.ts';

/** Time that stands still until it is moved. */
export interface HandClock extends Clock {
  /**
   * Moves it on step by step, and lets what waited run.
   *
   * @param stepMs What is due within a step is due at its end: long ones are for long times.
   */
  pass(ms: number, stepMs?: number): Promise<void>;
}

/** @param wallMs Unix time in milliseconds at which it begins. */
export function handClock(wallMs: number): HandClock {
  let nowMs = 0;
  const waits = new Set<{ readonly atMs: number; readonly over: () => void }>();
  const settle = async () => {
    for (let round = 0; round < 10; round += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    nowMs: () => nowMs,
    wallMs: () => wallMs + nowMs,
    wait(ms, signal) {
      if (signal?.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const wait = {
          atMs: nowMs + Math.max(0, ms),
          over() {
            waits.delete(wait);
            signal?.removeEventListener('abort', wait.over);
            resolve();
          },
        };
        waits.add(wait);
        signal?.addEventListener('abort', wait.over);
      });
    },
    async pass(ms, stepMs = 100) {
      const untilMs = nowMs + ms;
      await settle();
      while (nowMs < untilMs) {
        nowMs = Math.min(nowMs + stepMs, untilMs);
        const due = [...waits].filter(({ atMs }) => atMs <= nowMs);
        for (const wait of due) wait.over();
        if (due.length > 0) await settle();
      }
    },
  };
}
