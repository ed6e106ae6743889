import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { createGrowingPause } from '../core/growing-pause.ts';
import type { AsteriskProcess, LocalPbx } from './local-pbx.ts';

export interface KeptPbx {
  /** Resolves after `stop`, and never before. */
  readonly ended: Promise<void>;
  /** Ends the PBX. */
  stop(): Promise<void>;
}

/** What is told of a PBX that is being kept. */
export interface PbxNews {
  readonly state: 'starting' | 'up' | 'down';
  /** Asterisk's process; only when it is up. */
  readonly pid?: number;
  /** Why it is down, in a sentence for people. */
  readonly reason?: string;
}

/** The first restart is at once: phones register again within their own time, and callers ring again. */
const PAUSES_MS = [200, 500, 1000, 2000, 5000, 10_000, 30_000];

/**
 * Keeps the PBX running, for ever: one that runs already is taken over, and one that ends unasked or does not start is
 * tried again with growing pauses.
 *
 * @param tell What becomes of it, as it happens.
 */
export function keepPbx(pbx: LocalPbx, tell: (news: PbxNews) => void): KeptPbx {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pauseMs = createGrowingPause(PAUSES_MS);
  let running: AsteriskProcess | undefined;

  async function runOnce(): Promise<string> {
    tell({ state: 'starting' });
    running = (await takeOver(pbx, signal)) ?? (await pbx.start(signal, true));
    tell({ state: 'up', pid: running.pid });
    // It may have been asked to end while it was starting, when there was nothing to stop yet.
    if (signal.aborted) await running.stop();
    const { code, signal: killedBy } = await running.exited;
    if (killedBy !== null) return `the PBX ended (signal ${killedBy})`;
    return code === null ? 'the PBX ended' : `the PBX ended (exit code ${code}); see ${running.logFile}`;
  }

  async function keep(): Promise<void> {
    while (!signal.aborted) {
      const sinceMs = systemClock.nowMs();
      const reason = await runOnce().catch(whyNot);
      running = undefined;
      if (signal.aborted) return;
      tell({ state: 'down', reason });
      await systemClock.wait(pauseMs(systemClock.nowMs() - sinceMs), signal);
    }
  }

  const ended = keep();
  return {
    ended,
    async stop() {
      stopping.abort();
      await running?.stop();
      await ended;
    },
  };
}

/** A PBX whose keeper was killed has gone on; it may have been starting at that moment. */
async function takeOver(pbx: LocalPbx, signal: AbortSignal): Promise<AsteriskProcess | undefined> {
  const found = await pbx.running();
  await found?.rx('core waitfullybooted', signal);
  return found;
}

/** Planned or not: a PBX that cannot be started is tried again. */
function whyNot(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  return `the PBX did not start${code}`;
}
