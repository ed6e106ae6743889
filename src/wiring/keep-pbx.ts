import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { AsteriskProcess, LocalPbx } from './local-pbx.ts';

export interface KeptPbx {
  /** Resolves when phones can register; rejects when the first start fails. */
  readonly ready: Promise<void>;
  /** Resolves after `stop`; rejects when the PBX keeps ending. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Ends within a minute after which something is wrong that another start does not mend. */
const RESTART_BUDGET = 5;
const BUDGET_MS = 60_000;
const RESTART_PAUSE_MS = 200;

/** Keeps the PBX running: one that ends unasked is started again, and `say` is told why. */
export function keepPbx(pbx: LocalPbx, say: (sentence: string) => void): KeptPbx {
  const stopping = new AbortController();
  const { signal } = stopping;
  const ready = Promise.withResolvers<void>();
  ready.promise.catch(() => {});
  let running: AsteriskProcess | undefined;

  async function keep(): Promise<void> {
    let endsMs: number[] = [];
    while (!signal.aborted) {
      running = await pbx.start(signal);
      ready.resolve();
      // It may have been asked to end while it was starting, when there was nothing to stop yet.
      if (signal.aborted) await running.stop();
      const { code, signal: killedBy } = await running.exited;
      if (signal.aborted) return;
      const nowMs = systemClock.nowMs();
      endsMs = [...endsMs.filter((atMs) => nowMs - atMs < BUDGET_MS), nowMs];
      const reason = killedBy === null ? `exit code ${code}` : `signal ${killedBy}`;
      if (endsMs.length > RESTART_BUDGET) {
        throw new AppError('pbx.unreachable', `the PBX keeps ending (${reason}); see ${running.logFile}`);
      }
      say(`the PBX ended (${reason}) and is started again`);
      await systemClock.wait(RESTART_PAUSE_MS, signal);
    }
  }

  const ended = keep().catch((error: unknown) => {
    ready.reject(error);
    if (!signal.aborted) throw error;
  });
  ended.catch(() => {});

  return {
    ready: ready.promise,
    ended,
    async stop() {
      stopping.abort();
      await running?.stop();
      await ended.catch(() => {});
    },
  };
}
