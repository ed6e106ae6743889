import { type Clock, systemClock } from '../core/clock.ts';
import type { DeskEntry, DeskRepository } from '../ports/desk-repository.ts';
import type { Log } from '../ports/log.ts';

/** What the staff of each office have told the desk, at hand: a call that comes in does not wait for the disk. */
export interface DeskBoard {
  /** The oldest word first; none of an office that has not been read yet. */
  entriesOf(tenant: string): readonly DeskEntry[];
  /** Durable once it resolves. @throws AppError `storage.failed`. */
  put(tenant: string, entry: DeskEntry): Promise<void>;
  /** Reads what commands beside the daemon have changed, every two seconds until `signal` aborts. */
  watch(signal: AbortSignal): Promise<void>;
}

export interface DeskBoardOptions {
  readonly tenants: () => readonly string[];
  readonly deskOf: (tenant: string) => DeskRepository;
  /** Called whenever it has been read: something may have changed, or be over by now. */
  readonly onRead: () => void;
  readonly log: Log;
  readonly clock?: Clock;
}

const READ_EVERY_MS = 2000;

export function createDeskBoard({ clock = systemClock, ...options }: DeskBoardOptions): DeskBoard {
  const { tenants, deskOf, onRead, log } = options;
  const boards = new Map<string, readonly DeskEntry[]>();
  let isRefused = false;

  const read = async (tenant: string): Promise<void> => void boards.set(tenant, await deskOf(tenant).list());
  const readAll = async (): Promise<void> => {
    try {
      await Promise.all(tenants().map(read));
      isRefused = false;
      onRead();
    } catch (error) {
      // What was read last counts on.
      if (!isRefused) log.warn({ err: error }, 'what staff have told the desk cannot be read');
      isRefused = true;
    }
  };

  return {
    entriesOf: (tenant) => boards.get(tenant) ?? [],
    async put(tenant, entry) {
      await deskOf(tenant).put(entry);
      await read(tenant);
      onRead();
    },
    async watch(signal) {
      while (!signal.aborted) {
        await readAll();
        await clock.wait(READ_EVERY_MS, signal);
      }
    },
  };
}
