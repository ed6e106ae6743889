import { closeSync, openSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { onDisk } from './storage-error.ts';

/** 8 MB between two reports. */
const PAGES_A_STEP = 2000;

/**
 * Copies a database as it is at one moment, while others go on writing: the transaction that is open meanwhile keeps SQLite
 * from beginning anew with each of their commits. The schema may be any.
 *
 * @param to A file that is not there yet; only this user may read it. What it is made of is on the disk, and in it alone.
 * @param tell How much of it is done, 0 to 1.
 * @throws AppError `storage.failed`; the system's error when `to` cannot be made.
 */
export async function snapshotDatabase(
  from: string,
  to: string,
  tell: (done: number) => void,
): Promise<void> {
  closeSync(openSync(to, 'wx', 0o600));
  const db = onDisk(() => new Sqlite(from, { readonly: true, fileMustExist: true, timeout: 5000 }));
  try {
    onDisk(() => db.exec('BEGIN; SELECT count(*) FROM sqlite_schema'));
    await db.backup(to, {
      progress({ totalPages, remainingPages }) {
        tell(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
        return PAGES_A_STEP;
      },
    });
  } catch (error) {
    onDisk(() => {
      throw error;
    });
  } finally {
    db.close();
  }
  // Without a log beside it.
  const copy = new Sqlite(to);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}
