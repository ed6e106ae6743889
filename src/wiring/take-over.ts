import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import { holderOf, lockHome, type ProcessLock } from './home-lock.ts';

/** A process that is killed gives its lock and its ports back within a few milliseconds. */
const LOCK_WAIT_MS = 3000;
const POLL_MS = 20;

/**
 * Makes this process the daemon of a home. One whose supervisor was killed finishes its calls and takes no new ones; the
 * next daemon can go on with the same conversations, so the one before is killed: the dialplan asks its callers for a
 * moment, and they come back to this one. Called when everything is ready for them.
 *
 * @throws AppError `home.taken`, `storage.failed`.
 */
export async function takeOver(home: string): Promise<ProcessLock> {
  const untilMs = systemClock.nowMs() + LOCK_WAIT_MS;
  for (;;) {
    try {
      return lockHome(home, 'daemon', 'daemon');
    } catch (error) {
      if (!AppError.is(error, 'home.taken') || systemClock.nowMs() > untilMs) throw error;
      kill(holderOf(home, 'daemon')?.pid);
      await systemClock.wait(POLL_MS);
    }
  }
}

function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
