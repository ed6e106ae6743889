import { createMemoryCallRepository } from '../adapters/storage/memory/call-repository.ts';
import { createMemoryMessageRepository } from '../adapters/storage/memory/message-repository.ts';
import { createSqliteCallRepository } from '../adapters/storage/sqlite/call-repository.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { createSqliteMessageRepository } from '../adapters/storage/sqlite/message-repository.ts';
import type { CallRepository } from '../ports/call-repository.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import { databaseIn } from './home-paths.ts';

/** Where a written call is kept. Leaving the scope closes it. */
export interface TalkStorage extends Disposable {
  readonly calls: CallRepository;
  readonly messages: MessageRepository;
}

/** Forgotten with the process. */
export function openMemoryStorage(): TalkStorage {
  return {
    calls: createMemoryCallRepository(),
    messages: createMemoryMessageRepository(),
    [Symbol.dispose]() {},
  };
}

/**
 * The database of a home, beside a daemon or without one; made where there is none yet.
 *
 * @throws AppError `storage.failed`.
 */
export function openTalkStorage(home: string): TalkStorage {
  const db = openDatabase(databaseIn(home));
  return {
    calls: createSqliteCallRepository(db),
    messages: createSqliteMessageRepository(db),
    [Symbol.dispose]: () => void db.close(),
  };
}
