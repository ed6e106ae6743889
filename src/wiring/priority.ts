import { getPriority, setPriority } from 'node:os';
import type { Log } from '../ports/log.ts';

/**
 * Nice value of the thread that moves sound: three times the weight of a process without one. With 100 calls, PBX and
 * callers on the same two cores its delay falls from 22 ms to 9 (p99); more would be at the PBX's cost, whose calls
 * these are.
 */
const NICE = -5;

/**
 * Puts this thread before others. On Linux the other threads of the process stay as they are, and those begun later
 * are like the one that begins them: called when all have been started. Without the right to it (root,
 * `CAP_SYS_NICE` or `LimitNICE=`) nothing changes.
 */
export function raisePriority(log: Log): void {
  // Who has been given more keeps it.
  if (getPriority() <= NICE) return;
  try {
    setPriority(NICE);
    log.info({ nice: NICE }, 'sound goes before other work');
  } catch {
    log.info({ nice: NICE }, 'sound shares the processor like other work: no right to go before it');
  }
}

/**
 * For a thread that is begun by the one that moves sound, and is not to go before others. Not behind them either: it has
 * the lock of the database at times.
 */
export function ordinaryPriority(): void {
  if (getPriority() >= 0) return;
  try {
    setPriority(0);
  } catch {
    // It then is like the one that began it.
  }
}
