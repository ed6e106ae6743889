import { existsSync } from 'node:fs';
import { createRecordingStore } from '../adapters/storage/files/recording-store.ts';
import { createMemoryCallRepository } from '../adapters/storage/memory/call-repository.ts';
import { createMemoryMessageRepository } from '../adapters/storage/memory/message-repository.ts';
import { createQueuedCallRepository } from '../adapters/storage/queued/call-repository.ts';
import { createQueuedMessageRepository } from '../adapters/storage/queued/message-repository.ts';
import { createWriteQueue, type WriteQueue } from '../adapters/storage/queued/write-queue.ts';
import { createSqliteCallRepository } from '../adapters/storage/sqlite/call-repository.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { createSqliteMessageRepository } from '../adapters/storage/sqlite/message-repository.ts';
import { isBusy } from '../adapters/storage/sqlite/storage-error.ts';
import { systemClock } from '../core/clock.ts';
import type { CallRepository } from '../ports/call-repository.ts';
import { type Log, silentLog } from '../ports/log.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import { markOpen } from './database-check.ts';
import { databaseIn, recordingsIn } from './home-paths.ts';

/** Everything that is kept in one home folder. Leaving the scope closes the database. */
export interface Storage extends Disposable {
  readonly calls: CallRepository;
  readonly messages: MessageRepository;
  readonly recordings: RecordingStore;
  /** The daemon before did not close the database. Never for commands. */
  readonly wantsCheck: boolean;
}

/**
 * A caller is told whether a message is kept, so it is worth a wait for another program: three quarters of a frame, which
 * nobody hears. Records of calls wait in memory instead.
 */
const MESSAGE_WAIT_MS = 15;
/** With no callers left, before records that wait for another program are given up. */
const ENDING_WAIT_MS = 2000;

/** False before the first start. */
export function hasStorage(home: string): boolean {
  return existsSync(databaseIn(home));
}

/** `<home>/attendant.db` and `<home>/recordings`, for the daemon. @throws AppError `storage.failed`. */
export function openStorage(home: string, options?: { readonly log?: Log }): Storage;
/**
 * For commands beside a daemon: they neither create nor migrate, and wait seconds for a lock where they write.
 *
 * @throws AppError `storage.failed`.
 */
export function openStorage(home: string, options: { readonly readOnly: boolean }): Storage;
export function openStorage(
  home: string,
  { readOnly, log = silentLog }: { readonly readOnly?: boolean; readonly log?: Log } = {},
): Storage {
  return readOnly === undefined ? openForDaemon(home, log) : openForCommand(home, readOnly);
}

function openForDaemon(home: string, log: Log): Storage {
  const file = databaseIn(home);
  // Several writes a turn must not wait for the disk; a message is a promise to the caller, and does.
  const callsDb = openDatabase(file, { survives: 'process', busyWaitMs: 0 });
  const messagesDb = openDatabase(file, { survives: 'power-cut', busyWaitMs: MESSAGE_WAIT_MS });
  const mark = markOpen(home);
  const queues: WriteQueue[] = [];
  const createQueue = (onEmpty: () => void) => {
    const queue = createWriteQueue({ isBusy, clock: systemClock, log, onEmpty });
    queues.push(queue);
    return queue;
  };
  return {
    calls: createQueuedCallRepository({
      disk: createSqliteCallRepository(callsDb),
      createShadow: createMemoryCallRepository,
      createQueue,
    }),
    messages: createQueuedMessageRepository({
      disk: createSqliteMessageRepository(messagesDb),
      createShadow: createMemoryMessageRepository,
      createQueue,
    }),
    recordings: createRecordingStore(recordingsIn(home), systemClock),
    wantsCheck: mark.wantsCheck,
    [Symbol.dispose]() {
      for (const db of [callsDb, messagesDb]) db.pragma(`busy_timeout = ${ENDING_WAIT_MS}`);
      for (const queue of queues) queue.end();
      callsDb.close();
      messagesDb.close();
      mark.remove();
    },
  };
}

function openForCommand(home: string, readOnly: boolean): Storage {
  const db = openDatabase(databaseIn(home), { readOnly, asIs: true });
  return {
    calls: createSqliteCallRepository(db),
    messages: createSqliteMessageRepository(db),
    recordings: createRecordingStore(recordingsIn(home), systemClock),
    wantsCheck: false,
    [Symbol.dispose]: () => void db.close(),
  };
}
