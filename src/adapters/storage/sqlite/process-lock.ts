import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { AppError } from '../../../core/errors.ts';
import { makeFolder } from '../../../core/make-folder.ts';
import { isBusy, onDisk } from './storage-error.ts';

/** Held until it is released, or until the process ends, however it ends: the kernel gives it back. */
export interface ProcessLock {
  release(): void;
}

/**
 * Takes a lock that one process of this machine can have, also across containers that share the folder. An empty
 * SQLite database is the lock file, because Node has no other lock that a kill gives back; nothing is written to it,
 * so a full disk is no hindrance.
 *
 * @param waitMs For who wants to keep it: somebody may be asking whether it is taken, which takes it for a moment.
 * @returns undefined when another process has it.
 * @throws AppError `storage.failed` when the file cannot be made.
 */
export function takeProcessLock(file: string, waitMs = 0): ProcessLock | undefined {
  try {
    makeFolder(dirname(file), 0o700);
    return onDisk(() => lock(new Sqlite(file, { timeout: waitMs })));
  } catch (cause) {
    if (isBusy(cause)) return undefined;
    throw new AppError('storage.failed', `the lock ${file} cannot be taken`, { cause });
  }
}

function lock(db: Database): ProcessLock {
  try {
    // Nothing is written, so nothing has to be undone after a kill.
    db.pragma('journal_mode = OFF');
    db.exec('BEGIN EXCLUSIVE');
    return { release: () => void db.close() };
  } catch (error) {
    db.close();
    throw error;
  }
}
