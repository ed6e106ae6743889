import { SqliteError } from 'better-sqlite3';
import { AppError } from '../../../core/errors.ts';

/**
 * Runs a piece of database work. What the disk, the file or another process does to it is planned and becomes
 * `storage.failed`; a broken constraint or a wrong statement is a bug of ours and flies as it is.
 */
export function onDisk<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asStorageError(error);
  }
}

function asStorageError(error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error;
  // SQLITE_ERROR is a wrong statement; both classes never depend on the disk.
  if (error.code === 'SQLITE_ERROR' || error.code.startsWith('SQLITE_CONSTRAINT')) return error;
  return new AppError('storage.failed', `the database refuses: ${error.code}`, { cause: error });
}
