import { existsSync } from 'node:fs';
import { createRecordingStore } from '../adapters/storage/files/recording-store.ts';
import { createJournal } from '../adapters/storage/journal/journal.ts';
import { createSpill } from '../adapters/storage/journal/spill.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { isBusy } from '../adapters/storage/sqlite/storage-error.ts';
import { createSqliteStore } from '../adapters/storage/sqlite/store.ts';
import { openSqliteStoreThread } from '../adapters/storage/sqlite/store-thread.ts';
import { systemClock } from '../core/clock.ts';
import { normalizeNumber } from '../countries/normalize-number.ts';
import type { CallJournal } from '../ports/call-journal.ts';
import type { CallOwner } from '../ports/call-repository.ts';
import { type Log, silentLog } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { markOpen } from './database-check.ts';
import { finishRestore } from './finish-restore.ts';
import { databaseIn, recordingsIn, spillIn } from './home-paths.ts';
import { TENANT } from './tenant.ts';

/** Everything that is kept in one home folder. Leaving the scope closes it. */
export interface Storage extends Store, Disposable {}

/** What a daemon has of it: a thread waits for the disk, and calls only write down. */
export interface DaemonStorage extends Store, AsyncDisposable {
  readonly journal: CallJournal;
  /** The daemon before did not close the database. */
  readonly wantsCheck: boolean;
}

/** So long what is read waits behind a write, when another program holds the lock. */
const BUSY_WAIT_MS = 10;

/** False before the first start. */
export function hasStorage(home: string): boolean {
  return existsSync(databaseIn(home));
}

/** `<home>/attendant.db` and `<home>/recordings`, for the daemon. @throws AppError `storage.failed`. */
export async function openDaemonStorage(
  home: string,
  {
    owner = { daemon: 'attendant', system: 'none' },
    country,
    log = silentLog,
  }: { readonly owner?: CallOwner; readonly country?: string; readonly log?: Log } = {},
): Promise<DaemonStorage> {
  // One that was killed between two renames.
  finishRestore(home);
  const store = await openSqliteStoreThread({
    file: databaseIn(home),
    tenant: TENANT,
    busyWaitMs: BUSY_WAIT_MS,
  });
  const mark = markOpen(home);
  const recordings = createRecordingStore(recordingsIn(home));
  const spill = createSpill(spillIn(home));
  const addressOf = (number: string) =>
    country === undefined ? undefined : normalizeNumber(number, country);
  const journal = createJournal({
    store,
    recordings,
    spill,
    owner,
    addressOf,
    isBusy,
    clock: systemClock,
    log,
  });
  return {
    ...store,
    journal,
    wantsCheck: mark.wantsCheck,
    async [Symbol.asyncDispose]() {
      await journal.close();
      await store.close();
      mark.remove();
    },
  };
}

/**
 * For commands beside a daemon, in their own thread: they neither create nor migrate, and wait seconds for a lock where
 * they write.
 *
 * @throws AppError `storage.failed`.
 */
export function openStorage(home: string, { readOnly }: { readonly readOnly: boolean }): Storage {
  const db = openDatabase(databaseIn(home), { readOnly, asIs: true });
  return {
    ...createSqliteStore(db, TENANT),
    [Symbol.dispose]: () => void db.close(),
  };
}
