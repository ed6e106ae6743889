import type { Clock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
import type { CallEntry } from '../../../ports/call-entry.ts';
import type { Log } from '../../../ports/log.ts';
import type { Entry, Store } from '../../../ports/store.ts';

/** Entries that are written together, and who wants to know. */
export interface WriteItem {
  /** As they are to be written at this moment. */
  entries(): readonly Entry[];
  /** Somebody was promised that they will be: they are tried until they are written. */
  readonly claim?: {
    /** @param entries What was written. */
    written(entries: readonly Entry[]): void;
    /** The disk refuses; they are tried again. */
    refused(): void;
    /** They are wrong, and will never be written. */
    broken(error: unknown): void;
  };
}

/** What is to be written, in its order. */
export interface WriteBehind {
  push(item: WriteItem): void;
  readonly items: readonly WriteItem[];
  /** What of a call is still to be written. */
  entriesOf(callId: string): readonly CallEntry[];
  /** Writes no more. */
  stop(): void;
}

export interface WriteBehindOptions {
  readonly store: Pick<Store, 'write'>;
  /** Whether a write failed only because another program is writing. */
  readonly isBusy: (error: unknown) => boolean;
  readonly clock: Pick<Clock, 'nowMs' | 'wait'>;
  readonly log: Log;
}

/** What is written together; a thread takes some milliseconds for it. */
const MOST_AT_ONCE = 200;
/** Another program's write takes milliseconds; who reads comes in between. */
const BUSY_RETRY_MS = 25;
/** A disk that refuses is full, or broken. */
const REFUSED_RETRY_MS = 1000;
/** After so many in a row it is found out which entries the disk takes. */
const MOST_REFUSALS = 10;
/** Ten calls make this many in a quarter of an hour; some 20 MB. */
const MOST_WAITING = 10_000;

/** Writes as soon as it can: what comes in one step of the program, or while a write is under way, is written together. */
export function createWriteBehind({ store, isBusy, clock, log }: WriteBehindOptions): WriteBehind {
  const items: WriteItem[] = [];
  const stopped = new AbortController();
  let running = false;
  let refusals = 0;
  let heldUpSinceMs: number | undefined;

  const run = async (): Promise<void> => {
    // What else is recorded in this step comes along.
    await Promise.resolve();
    while (items.length > 0 && !stopped.signal.aborted) {
      const waitMs = await writeSome(items.slice(0, MOST_AT_ONCE));
      if (waitMs > 0) await clock.wait(waitMs, stopped.signal);
    }
    running = false;
  };
  /** @returns how long to wait before the next attempt. */
  const writeSome = async (some: readonly WriteItem[]): Promise<number> => {
    const given = some.map((item) => item.entries());
    try {
      await store.write(given.flat());
    } catch (error) {
      if (!AppError.is(error, 'storage.failed')) return oneByOne(some);
      return holdUp(some, error);
    }
    for (const item of some) drop(item);
    for (const [index, item] of some.entries()) item.claim?.written(given[index] ?? []);
    goOn();
    return 0;
  };
  const holdUp = (some: readonly WriteItem[], error: unknown): number | Promise<number> => {
    if (heldUpSinceMs === undefined) {
      heldUpSinceMs = clock.nowMs();
      log.warn({ err: error }, 'the database cannot be written; records wait in memory until it can');
    }
    if (isBusy(error)) return BUSY_RETRY_MS;
    refusals += 1;
    for (const item of items) item.claim?.refused();
    return refusals > MOST_REFUSALS ? oneByOne(some) : REFUSED_RETRY_MS;
  };
  /** One that is wrong, or that the disk does not take, must not hold up the others. */
  const oneByOne = async (some: readonly WriteItem[]): Promise<number> => {
    for (const item of some) {
      const entries = item.entries();
      try {
        await store.write(entries);
        drop(item);
        item.claim?.written(entries);
      } catch (error) {
        if (isBusy(error)) return BUSY_RETRY_MS;
        giveUp(item, error);
      }
    }
    return some.every((item) => !items.includes(item)) ? 0 : REFUSED_RETRY_MS;
  };
  const giveUp = (item: WriteItem, error: unknown): void => {
    drop(item);
    const isPlanned = AppError.is(error, 'storage.failed');
    if (isPlanned && item.claim) items.push(item);
    else log.error({ err: error }, 'a record could not be kept');
    if (!isPlanned) item.claim?.broken(error);
  };
  const drop = (item: WriteItem): void => {
    const index = items.indexOf(item);
    if (index >= 0) items.splice(index, 1);
  };
  const goOn = (): void => {
    refusals = 0;
    if (heldUpSinceMs === undefined) return;
    const waitedMs = Math.round(clock.nowMs() - heldUpSinceMs);
    heldUpSinceMs = undefined;
    log.info({ waitedMs }, 'the database is written again; nothing was lost');
  };

  return {
    items,
    push(item) {
      if (items.length >= MOST_WAITING && !item.claim) {
        if (items.length === MOST_WAITING) log.error({}, 'too much waits for the database: records are lost');
        return;
      }
      items.push(item);
      if (running || stopped.signal.aborted) return;
      running = true;
      void run();
    },
    entriesOf: (callId) => items.flatMap((item) => item.entries()).filter((entry) => isOf(entry, callId)),
    stop: () => stopped.abort(),
  };
}

function isOf(entry: Entry, callId: string): entry is CallEntry {
  if (entry.type === 'keep-message' || entry.type === 'enqueue' || entry.type === 'drop-sound') return false;
  return (entry.type === 'turn' ? entry.callId : entry.id) === callId;
}
