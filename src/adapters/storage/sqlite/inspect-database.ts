import Sqlite, { type Database } from 'better-sqlite3';
import { schemaVersion } from './migrate.ts';
import { isDamage, onDisk } from './storage-error.ts';

/** What a database file holds, of whatever schema. */
export interface Inspected {
  readonly schema: number;
  /** By table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Recordings that messages refer to. */
  readonly sounds: readonly string[];
}

/**
 * Opens a file that nobody else has open.
 *
 * @param thorough Every page, index and reference is looked at: seconds for a year of calls.
 * @returns undefined for a file that is damaged, or no database.
 * @throws AppError `storage.failed` when it cannot be read.
 */
export function inspectDatabase(file: string, thorough: boolean): Inspected | undefined {
  return onDisk(() => {
    const db = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      if (thorough && !isWhole(db)) return undefined;
      return { schema: schemaVersion(db), rows: rowsOf(db), sounds: soundsOf(db) };
    } catch (error) {
      if (isDamage(error)) return undefined;
      throw error;
    } finally {
      db.close();
    }
  });
}

function isWhole(db: Database): boolean {
  const references = db.pragma('foreign_key_check');
  return (
    db.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
    Array.isArray(references) &&
    references.length === 0
  );
}

function rowsOf(db: Database): Inspected['rows'] {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`,
    )
    .pluck()
    .all();
  const count = (table: string) =>
    db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
  return Object.fromEntries(tables.map((table) => [table, count(table)]));
}

/** An older schema has fewer kinds of sound, or none. */
function soundsOf(db: Database): readonly string[] {
  const kinds = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_info('messages') WHERE name IN ('recording', 'name_recording')`,
    )
    .pluck()
    .all();
  if (kinds.length === 0) return [];
  const each = kinds.map((kind) => `SELECT ${kind} AS name FROM messages WHERE ${kind} IS NOT NULL`);
  return db
    .prepare<[], string>(`${each.join(' UNION ')} ORDER BY name`)
    .pluck()
    .all();
}
