import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { holderOf, lockHome, type ProcessLock } from './home-lock.ts';

/**
 * A daemon whose supervisor was killed finishes its calls and takes no new ones. It stands in the way of the next one,
 * which can go on with the same conversations: it is killed, the dialplan asks the callers for a moment, and they come
 * back to the new daemon.
 *
 * @returns what ends it; to be called when the new daemon is on its way. Undefined when none was left.
 */
export function findLeftDaemon(home: string): (() => void) | undefined {
  const left = holderOf(home, 'daemon');
  return left && (() => kill(left.pid));
}

/** Time for the one before to be gone. */
const LOCK_WAIT_MS = 3000;
const POLL_MS = 20;

/** One daemon on a home. @throws AppError `home.taken`, `storage.failed`. */
export async function lockForDaemon(home: string): Promise<ProcessLock> {
  const untilMs = systemClock.nowMs() + LOCK_WAIT_MS;
  for (;;) {
    try {
      return lockHome(home, 'daemon', 'daemon');
    } catch (error) {
      if (!AppError.is(error, 'home.taken') || systemClock.nowMs() > untilMs) throw error;
      await systemClock.wait(POLL_MS);
    }
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
