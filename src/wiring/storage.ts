import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRecordingStore } from '../adapters/storage/files/recording-store.ts';
import { createSqliteCallRepository } from '../adapters/storage/sqlite/call-repository.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { createSqliteMessageRepository } from '../adapters/storage/sqlite/message-repository.ts';
import { systemClock } from '../core/clock.ts';
import type { CallRepository } from '../ports/call-repository.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import type { RecordingStore } from '../ports/recording-store.ts';

/** Everything that is kept in one home folder. Leaving the scope closes the database. */
export interface Storage extends Disposable {
  readonly calls: CallRepository;
  readonly messages: MessageRepository;
  readonly recordings: RecordingStore;
}

/** False before the first start. */
export function hasStorage(home: string): boolean {
  return existsSync(databaseIn(home));
}

/**
 * `<home>/attendant.db` and `<home>/recordings`. `readOnly` is for commands: it neither creates nor migrates, and
 * never disturbs a daemon that is writing.
 *
 * @throws AppError `storage.failed`.
 */
export function openStorage(home: string, { readOnly = false } = {}): Storage {
  // Several writes a turn must not wait for the disk; a message is a promise to the caller, and does.
  const callsDb = openDatabase(databaseIn(home), { readOnly, survives: 'process' });
  const messagesDb = openDatabase(databaseIn(home), { readOnly, survives: 'power-cut' });
  return {
    calls: createSqliteCallRepository(callsDb),
    messages: createSqliteMessageRepository(messagesDb),
    recordings: createRecordingStore(join(home, 'recordings'), systemClock),
    [Symbol.dispose]() {
      callsDb.close();
      messagesDb.close();
    },
  };
}

function databaseIn(home: string): string {
  return join(home, 'attendant.db');
}
