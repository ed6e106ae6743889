import { readdir } from 'node:fs/promises';
import { type Clock, systemClock } from '../core/clock.ts';
import type { Log } from '../ports/log.ts';
import { runHouseTask } from './house-task.ts';

export interface KeepFetching {
  readonly home: string;
  /** Where the PBX leaves what it records. */
  readonly left: string;
  readonly log: Log;
  readonly clock?: Clock;
}

/** Who has just called, and asks for the recording, finds it. */
const EVERY_MS = 10_000;

/**
 * What the PBX has recorded is fetched, so that it is looked at, played and removed where everything else is. Off the loop
 * that moves sound; what fails is logged and tried again. Ends with `signal`.
 */
export async function keepFetching(
  { home, left, log, clock = systemClock }: KeepFetching,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const names = await readdir(left).catch(() => []);
      const task = { task: 'fetch', home, left, nowMs: clock.wallMs() } as const;
      const fetched = names.length === 0 ? 0 : await runHouseTask(task, signal);
      if (fetched > 0) log.info({ fetched }, 'fetched what the PBX has recorded');
    } catch (error) {
      if (!signal.aborted) log.error({ err: error }, 'what the PBX has recorded could not be fetched');
    }
    await clock.wait(EVERY_MS, signal);
  }
}
