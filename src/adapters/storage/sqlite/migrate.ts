import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../../core/errors.ts';

const FOLDER = join(import.meta.dirname, 'migrations');

interface Migration {
  /** 1, 2, …: the `user_version` the file leads to. */
  readonly version: number;
  readonly file: string;
}

/**
 * Runs the numbered files that the database has not seen, all in one transaction, so that a failed start leaves
 * the file as it was. Forward only.
 *
 * @throws AppError `storage.failed` when the database is newer than this program.
 */
export function migrate(db: Database): void {
  const steps = migrations();
  const run = db.transaction(() => {
    // Read inside the write lock: a second process may have migrated while this one waited.
    const from = schemaVersion(db);
    if (from > steps.length) {
      throw new AppError(
        'storage.failed',
        `the database has schema ${from}, this version knows ${steps.length}`,
      );
    }
    for (const { version, file } of steps.slice(from)) {
      db.exec(readFileSync(join(FOLDER, file), 'utf8'));
      db.pragma(`user_version = ${version}`);
    }
  });
  run.immediate();
}

/** The number of the last migration the database has seen; 0 for an empty file. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

export function newestVersion(): number {
  return migrations().length;
}

function migrations(): readonly Migration[] {
  const found = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((file) => ({ version: Number.parseInt(file, 10), file }));
  const gap = found.find(({ version }, index) => version !== index + 1);
  if (gap) throw new Error(`migrations must be numbered without gaps: ${gap.file}`);
  return found;
}
