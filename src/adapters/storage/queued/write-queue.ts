import type { Clock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
import type { Log } from '../../../ports/log.ts';

export interface WriteQueue {
  /** Writes now, unless the lock is taken or something waits for it already. @returns whether it is written. */
  write(work: () => void): boolean;
  /**
   * Puts a write at the end of what waits, and tries it again until the lock is free.
   *
   * @throws AppError `storage.failed` when too much waits already.
   */
  push(work: () => void): void;
  /** One last attempt for all that waits, which may take as long as the database itself waits for its lock. */
  end(): void;
}

export interface WriteQueueOptions {
  /** Whether a write failed only because another program is writing. */
  readonly isBusy: (error: unknown) => boolean;
  readonly clock: Pick<Clock, 'nowMs' | 'wait'>;
  readonly log: Log;
  /** All that waited is in the database. */
  readonly onEmpty: () => void;
}

/** An attempt that finds the lock taken costs some hundredths of a millisecond. */
const RETRY_MS = 50;
/** A commit takes some hundredths of a millisecond; together a fraction of one frame. */
const MOST_AT_ONCE = 50;
/** Ten calls make this many in a quarter of an hour; some 20 MB. */
const MOST_WAITING = 10_000;

/**
 * What could not be written because another program holds the lock of the database, in its order. The loop that moves
 * sound never waits for that lock; what waits is lost only when the process is killed meanwhile.
 */
export function createWriteQueue({ isBusy, clock, log, onEmpty }: WriteQueueOptions): WriteQueue {
  const writes: (() => void)[] = [];
  const ended = new AbortController();
  let sinceMs = 0;
  let most = 0;

  /** @returns false when the lock is taken. */
  const tryOnce = (work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      if (isBusy(error)) return false;
      throw error;
    }
  };
  /** @returns false when the lock is taken. */
  const writeSome = (count: number): boolean => {
    for (const work of writes.slice(0, count)) {
      try {
        if (!tryOnce(work)) return false;
      } catch (error) {
        log.error({ err: error }, 'a record that had waited for the database could not be kept');
      }
      writes.shift();
    }
    return true;
  };
  const retry = async (): Promise<void> => {
    let isFree = false;
    while (writes.length > 0 && !ended.signal.aborted) {
      await clock.wait(isFree ? 0 : RETRY_MS, ended.signal);
      if (!ended.signal.aborted) isFree = writeSome(MOST_AT_ONCE);
    }
    if (ended.signal.aborted) return;
    log.info(
      { most, waitedMs: Math.round(clock.nowMs() - sinceMs) },
      'the database is free again; nothing was lost',
    );
    onEmpty();
  };

  return {
    write: (work) => writes.length === 0 && tryOnce(work),
    push(work) {
      if (writes.length >= MOST_WAITING)
        throw new AppError('storage.failed', 'another program holds the database, and too much waits for it');
      writes.push(work);
      most = writes.length === 1 ? 1 : Math.max(most, writes.length);
      if (writes.length > 1) return;
      sinceMs = clock.nowMs();
      log.warn({}, 'another program holds the lock of the database; records wait in memory until it lets go');
      void retry();
    },
    end() {
      ended.abort();
      writeSome(writes.length);
      if (writes.length > 0)
        log.error({ lost: writes.length }, 'records were lost: another program holds the database');
    },
  };
}
