import { createJournal } from '../adapters/storage/journal/journal.ts';
import { createSpill, type Spill } from '../adapters/storage/journal/spill.ts';
import { createMemoryStore } from '../adapters/storage/memory/store.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { isBusy } from '../adapters/storage/sqlite/storage-error.ts';
import { createSqliteStore } from '../adapters/storage/sqlite/store.ts';
import { systemClock } from '../core/clock.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import type { CallJournal } from '../ports/call-journal.ts';
import { silentLog } from '../ports/log.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import type { Store } from '../ports/store.ts';
import { databaseIn, spillIn } from './home-paths.ts';
import type { StoredFor } from './storage.ts';

/** Where a written call is kept. Leaving the scope closes it. */
export interface TalkStorage extends AsyncDisposable {
  readonly journal: CallJournal;
  readonly store: Store;
}

/** Forgotten with the process. */
export function openMemoryStorage(): TalkStorage {
  const store = createMemoryStore();
  return talkStorage(store, NO_SPILL, () => {});
}

/**
 * The database of a home, beside a daemon or without one; made where there is none yet.
 *
 * @throws AppError `storage.failed`.
 */
export function openTalkStorage({ home, tenant = FIRST_TENANT }: StoredFor): TalkStorage {
  const db = openDatabase(databaseIn(home));
  const spill = createSpill(`${spillIn(home)}-talk`).of(tenant);
  return talkStorage(createSqliteStore(db, tenant), spill, () => db.close());
}

function talkStorage(store: Store, spill: Spill, close: () => void): TalkStorage {
  const journal = createJournal({
    store,
    recordings: NO_SOUND,
    spill,
    owner: { daemon: 'talk', system: 'none' },
    isBusy,
    clock: systemClock,
    log: silentLog,
  });
  return {
    journal,
    store,
    async [Symbol.asyncDispose]() {
      await journal.close();
      close();
    },
  };
}

/** Nothing outlives the process. */
const NO_SPILL: Spill = {
  take: () => ({ lines: [], async remove() {} }),
  async add() {},
  async remove() {},
};

/** Nobody speaks in a written call. */
const NO_SOUND: RecordingStore = {
  nameOf: (callId) => callId,
  async save() {},
  has: async () => false,
  record: ({ callId }) => ({ name: callId, add() {}, silence() {}, async end() {} }),
  async removeOf() {},
};
