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

/** The file is no database, or is not any more what SQLite has written. */
export function isDamage(error: unknown): boolean {
  return error instanceof SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code);
}

/** Whether a planned failure came about only because another program is writing to the database; also in another thread. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof AppError) || !(error.cause instanceof Error) || !('code' in error.cause))
    return false;
  return isBusyCode(String(error.cause.code));
}

function asStorageError(error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error;
  // SQLITE_ERROR is a wrong statement; both classes never depend on the disk.
  if (error.code === 'SQLITE_ERROR' || error.code.startsWith('SQLITE_CONSTRAINT')) return error;
  if (isBusyCode(error.code))
    return new AppError(
      'storage.failed',
      `another program is writing to the database and does not end: ${error.code}`,
      {
        cause: error,
      },
    );
  return new AppError('storage.failed', `the database refuses: ${error.code}`, { cause: error });
}

/** `SQLITE_BUSY`, and its kinds such as `SQLITE_BUSY_RECOVERY`. */
function isBusyCode(code: string): boolean {
  return code.startsWith('SQLITE_BUSY');
}
