import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { AppError } from '../../../core/errors.ts';
import { makeFolder } from '../../../core/make-folder.ts';
import { migrate, newestVersion, schemaVersion } from './migrate.ts';
import { onDisk } from './storage-error.ts';

/**
 * Of the file kept in memory. A call reads its own rows, which are the newest; better-sqlite3's own 16 MB fill with those
 * of finished ones.
 */
const CACHE_KIB = 2000;
/** A call waits for another process on the loop that moves sound, so five frames at most; then the write is a failure. */
const BUSY_TIMEOUT_MS = 100;

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /**
   * `power-cut`: what a statement has returned from survives one (`synchronous=FULL`); a commit takes about 1 ms, and
   * 5 to 20 ms for one in a hundred on a busy disk. `process`: it survives the end of the process, and costs no wait
   * for the disk, which the loop that moves sound would have to make.
   */
  readonly survives?: 'power-cut' | 'process';
}

/**
 * Opens the one database file, creating it and bringing its schema up to date unless `readOnly`. Write-ahead log.
 * `secure_delete` overwrites deleted rows, because callers' words are among them.
 *
 * @throws AppError `storage.failed` when the file cannot be opened, is damaged, or was written by a newer version.
 */
export function openDatabase(file: string, options: DatabaseOptions = {}): Database {
  const { readOnly = false, survives = 'power-cut' } = options;
  return onDisk(() => {
    prepareFile(file, readOnly);
    const db = new Sqlite(file, { readonly: readOnly, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    try {
      if (readOnly) {
        requireCurrentSchema(db);
      } else {
        configure(db, survives);
        requireSound(db);
        migrate(db);
      }
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** The file is made before SQLite opens it, so that it is never readable by others; `-wal` and `-shm` copy its mode. */
function prepareFile(file: string, readOnly: boolean): void {
  if (readOnly) {
    if (!existsSync(file))
      throw new AppError('storage.failed', `there is no database yet, the first start makes it: ${file}`);
    return;
  }
  try {
    makeFolder(dirname(file), 0o700);
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (cause) {
    throw new AppError('storage.failed', `cannot create ${file}`, { cause });
  }
}

function configure(db: Database, survives: DatabaseOptions['survives']): void {
  db.pragma('journal_mode = WAL');
  db.pragma(`synchronous = ${survives === 'process' ? 'NORMAL' : 'FULL'}`);
  db.pragma(`cache_size = -${CACHE_KIB}`);
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
}

function requireSound(db: Database): void {
  const verdict = db.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw new AppError('storage.failed', `the database file is damaged: ${db.name}`);
}

function requireCurrentSchema(db: Database): void {
  const [found, wanted] = [schemaVersion(db), newestVersion()];
  if (found === wanted) return;
  throw new AppError(
    'storage.failed',
    `the database has schema ${found}, this version reads ${wanted}: start it once`,
  );
}
