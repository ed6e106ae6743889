import { createRecordingStore } from '../adapters/storage/files/recording-store.ts';
import { createJournal, type Journal } from '../adapters/storage/journal/journal.ts';
import { createSpill } from '../adapters/storage/journal/spill.ts';
import { createSqliteArchive } from '../adapters/storage/sqlite/archive.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { isBusy } from '../adapters/storage/sqlite/storage-error.ts';
import { createSqliteStore } from '../adapters/storage/sqlite/store.ts';
import { openSqliteStoreThread } from '../adapters/storage/sqlite/store-thread.ts';
import { systemClock } from '../core/clock.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { normalizeNumber } from '../countries/normalize-number.ts';
import type { CallJournal } from '../ports/call-journal.ts';
import type { CallOwner } from '../ports/call-repository.ts';
import { type Log, silentLog } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { markOpen } from './database-check.ts';
import { finishRestore } from './finish-restore.ts';
import { forgetAgain } from './forget-caller.ts';
import {
  databaseIn,
  hasStorage,
  leftRecordingsIn,
  recordingsIn,
  type StoredFor,
  spillIn,
} from './home-paths.ts';

export { hasStorage, type StoredFor } from './home-paths.ts';

/** Everything that is kept in one home folder. Leaving the scope closes it. */
export interface Storage extends Store, Disposable {}

/** What a daemon has of it: a thread waits for the disk, and calls only write down. */
export interface DaemonStorage extends AsyncDisposable {
  /**
   * One office's part; asked for again it is the same.
   *
   * @param country Of its telephone numbers, as ISO 3166-1 alpha-2; the one that was given last counts.
   */
  of(tenant: string, country?: string): OfficeStorage;
  /** The daemon before did not close the database. */
  readonly wantsCheck: boolean;
}

export interface OfficeStorage extends Store {
  readonly journal: CallJournal;
}

/** So long what is read waits behind a write, when another program holds the lock. */
const BUSY_WAIT_MS = 10;

/** Something of an office is kept, whether or not it is still there. */
export function keepsDataOf({ home, tenant }: Required<StoredFor>): boolean {
  if (!hasStorage(home)) return false;
  const db = openDatabase(databaseIn(home), { readOnly: true, asIs: true });
  try {
    return createSqliteArchive(db, tenant).isKept();
  } finally {
    db.close();
  }
}

/**
 * `<home>/attendant.db` and `<home>/recordings`, for the daemon.
 *
 * @param left Where the PBX leaves recordings.
 * @throws AppError `storage.failed`.
 */
export async function openDaemonStorage(
  home: string,
  {
    owner = { daemon: 'attendant', system: 'none' },
    log = silentLog,
    left = leftRecordingsIn(home),
  }: { readonly owner?: CallOwner; readonly log?: Log; readonly left?: string } = {},
): Promise<DaemonStorage> {
  // One that was killed between two renames.
  finishRestore(home);
  const thread = await openSqliteStoreThread({ file: databaseIn(home), busyWaitMs: BUSY_WAIT_MS });
  if (forgetAgain(home) > 0)
    log.info({}, 'what an older backup had brought back of callers who are forgotten was removed again');
  const mark = markOpen(home);
  const spill = createSpill(spillIn(home));
  const offices = new Map<string, Store & { readonly journal: Journal }>();

  /** By tenant; of one whose leftovers are taken up it is known a moment later. */
  const countries = new Map<string, string>();
  const open = (tenant: string) => {
    const store = thread.of(tenant);
    const addressOf = (number: string) => {
      const country = countries.get(tenant);
      return country === undefined ? undefined : normalizeNumber(number, country);
    };
    const recordings = createRecordingStore(recordingsIn(home), tenant, left);
    const parts = { store, recordings, spill: spill.of(tenant), owner, addressOf };
    const office = { ...store, journal: createJournal({ ...parts, isBusy, clock: systemClock, log }) };
    offices.set(tenant, office);
    return office;
  };
  const storage: DaemonStorage = {
    of(tenant, country) {
      if (country !== undefined) countries.set(tenant, country);
      return offices.get(tenant) ?? open(tenant);
    },
    wantsCheck: mark.wantsCheck,
    async [Symbol.asyncDispose]() {
      await Promise.all([...offices.values()].map(({ journal }) => journal.close()));
      await thread.close();
      mark.remove();
    },
  };
  // Also of an office that is not there any more: what its callers left is stored.
  for (const tenant of spill.tenants()) storage.of(tenant);
  return storage;
}

/**
 * For commands beside a daemon, in their own thread: they neither create nor migrate, and wait seconds for a lock where
 * they write.
 *
 * @throws AppError `storage.failed`.
 */
export function openStorage(
  { home, tenant = FIRST_TENANT }: StoredFor,
  { readOnly }: { readonly readOnly: boolean },
): Storage {
  const db = openDatabase(databaseIn(home), { readOnly, asIs: true });
  return {
    ...createSqliteStore(db, tenant),
    [Symbol.dispose]: () => void db.close(),
  };
}
