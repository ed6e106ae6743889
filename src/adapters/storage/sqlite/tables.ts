import type { Database } from 'better-sqlite3';
import type { Entry, Store } from '../../../ports/store.ts';
import { isCommand } from '../../../wire/records/is-command.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { createSqliteCalls } from './calls.ts';
import { createSqliteDesk } from './desk.ts';
import { createSoundDropper } from './drop-sound.ts';
import { createFailureNoter } from './failures.ts';
import { createMessageKeeper } from './keep-message.ts';
import { createSqliteMessages } from './messages.ts';
import { createEnqueuer, createSqliteOutbox } from './outbox.ts';
import { createSqlitePersons } from './persons.ts';
import { onDisk } from './storage-error.ts';
import { createSqliteThreads } from './threads.ts';
import { createCallWriter } from './write-call.ts';

/**
 * One tenant's store in an open database, without promises: for the thread that has the database. A transaction with a
 * command in it waits for the disk, so that it survives a power cut; others survive the end of the process.
 */
export function createSqliteTables(db: Database, tenant: string): Immediate<Store> {
  return onDisk(() => {
    const writeCall = createCallWriter(db, tenant);
    const keep = createMessageKeeper(db, tenant);
    const enqueue = createEnqueuer(db, tenant);
    const noteFailure = createFailureNoter(db, tenant);
    const dropSound = createSoundDropper(db, tenant);
    const writeOne = (entry: Entry): void => {
      if (entry.type === 'keep-message') keep(entry);
      else if (entry.type === 'enqueue') enqueue(entry.entry);
      else if (entry.type === 'note-failure') noteFailure(entry);
      else if (entry.type === 'drop-sound') dropSound(entry);
      else writeCall(entry);
    };
    const writeAll = db.transaction((entries: readonly Entry[]) => {
      for (const entry of entries) writeOne(entry);
    });
    return {
      calls: createSqliteCalls(db, tenant),
      desk: createSqliteDesk(db, tenant),
      messages: createSqliteMessages(db, tenant),
      outbox: createSqliteOutbox(db, tenant),
      persons: createSqlitePersons(db, tenant),
      threads: createSqliteThreads(db, tenant),
      write(entries) {
        const isClaimed = entries.some(isCommand);
        const isHidden = entries.some(({ type }) => type === 'redact');
        onDisk(() => {
          db.pragma(`synchronous = ${isClaimed ? 'FULL' : 'NORMAL'}`);
          writeAll.immediate(entries);
          // What stood there before stands in the log, too.
          if (isHidden) db.pragma('wal_checkpoint(TRUNCATE)');
        });
      },
    };
  });
}
