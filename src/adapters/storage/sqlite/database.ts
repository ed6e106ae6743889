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
/** Another program's write takes seconds at most, unless somebody has left it open. A start, or a command, can wait. */
const OPENING_WAIT_MS = 5000;

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /**
   * `power-cut`: what a statement has returned from survives one (`synchronous=FULL`); a commit takes about 1 ms, and
   * 5 to 20 ms for one in a hundred on a busy disk. `process`: it survives the end of the process, and costs no wait
   * for the disk, which the loop that moves sound would have to make.
   */
  readonly survives?: 'power-cut' | 'process';
  /** How long a statement waits for the lock of another program, without returning; for opening it is always 5 s. */
  readonly busyWaitMs?: number;
  /** Beside a daemon that has brought the schema up to date: it is not changed. */
  readonly asIs?: boolean;
}

/**
 * Opens the one database file, creating it and bringing its schema up to date unless `readOnly` or `asIs`. Write-ahead
 * log. `secure_delete` overwrites deleted rows, because callers' words are among them. Whether the whole file is sound is
 * not looked at: a year of calls takes seconds ({@link checkDatabase}).
 *
 * @throws AppError `storage.failed` when the file cannot be opened, is no database, was written by a newer version, or
 * when another program holds the lock that a change of the schema needs.
 */
export function openDatabase(file: string, options: DatabaseOptions = {}): Database {
  const { readOnly = false, asIs = readOnly, survives = 'power-cut', busyWaitMs = OPENING_WAIT_MS } = options;
  return onDisk(() => {
    prepareFile(file, asIs);
    const db = new Sqlite(file, { readonly: readOnly, fileMustExist: true, timeout: OPENING_WAIT_MS });
    try {
      if (!readOnly) configure(db, survives);
      if (asIs) requireCurrentSchema(db);
      // Only then is the lock needed: a daemon starts beside a program that holds it.
      else if (schemaVersion(db) !== newestVersion()) migrate(db);
      db.pragma(`busy_timeout = ${busyWaitMs}`);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** The file is made before SQLite opens it, so that it is never readable by others; `-wal` and `-shm` copy its mode. */
function prepareFile(file: string, mustExist: boolean): void {
  if (mustExist) {
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

function requireCurrentSchema(db: Database): void {
  const [found, wanted] = [schemaVersion(db), newestVersion()];
  if (found === wanted) return;
  throw new AppError(
    'storage.failed',
    `the database has schema ${found}, this version reads ${wanted}: start it once`,
  );
}
