import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openDatabase } from '../../src/adapters/storage/sqlite/database.ts';

/** A database in a folder of its own, gone with the scope. */
export interface ScratchDatabase extends Disposable {
  readonly file: string;
  readonly db: Database;
  /** Closes the database and opens the same file again. */
  reopen(): Database;
  /** The file may not grow by a single page any more, as on a full disk: SQLITE_FULL. */
  fillDisk(): void;
}

export function openScratchDatabase(): ScratchDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-db-'));
  const file = join(folder, 'attendant.db');
  let db = openDatabase(file);
  return {
    file,
    db,
    reopen() {
      db.close();
      db = openDatabase(file);
      return db;
    },
    fillDisk() {
      db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
    },
    [Symbol.dispose]() {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
}
