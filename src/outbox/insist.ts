import type { Clock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { Log } from '../ports/log.ts';

const PAUSE_MS = 1000;

/** Does it again while the disk refuses, until it is done or `signal` aborts. @throws what is no matter of the disk. */
export async function insist(
  work: () => Promise<void>,
  { clock, log, signal }: { readonly clock: Clock; readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      return await work();
    } catch (error) {
      if (!AppError.is(error, 'storage.failed')) throw error;
      log.warn({ err: error }, 'what became of a delivery cannot be stored yet');
      await clock.wait(PAUSE_MS, signal);
    }
  }
}
