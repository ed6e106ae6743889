import { closeSync, existsSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { createExportRows, type ExportRows } from '../adapters/storage/sqlite/export-rows.ts';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { csvTables } from './csv-tables.ts';
import { databaseIn } from './home-paths.ts';
import type { StoredFor } from './storage.ts';

export type ExportFormat = 'json' | 'csv';

/** What is written to a file, in pieces: a year does not fit into a string. */
type Pieces = Iterable<string>;

/** Pieces are collected up to this length, so that the disk is not asked for each. */
const BATCH_CHARACTERS = 1 << 18;

/**
 * Writes everything of the office into a folder that only this user may read: `attendant.json`, or one CSV file for each kind
 * of thing. Beside a running daemon it is all of one moment. The folder has its name when all of it is there.
 *
 * @returns The names of the files.
 * @throws AppError `storage.failed` when there is something in the folder, or it cannot be written.
 */
export function exportData(
  { home, tenant = FIRST_TENANT }: StoredFor,
  folder: string,
  format: ExportFormat,
): readonly string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new AppError('storage.failed', `there is something in ${folder} already; name a new folder`);
  const db = openDatabase(databaseIn(home), { readOnly: true });
  const draft = `${folder}.part`;
  try {
    rmSync(draft, { recursive: true, force: true });
    makeFolder(draft, 0o700);
    db.exec('BEGIN');
    const rows = createExportRows(db, tenant);
    const files: readonly (readonly [string, Pieces])[] =
      format === 'json' ? [['attendant.json', jsonOf(rows)]] : csvTables(rows);
    for (const [name, pieces] of files) writeFile(join(draft, name), pieces);
    renameSync(draft, folder);
    return files.map(([name]) => name);
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    if (cause instanceof AppError) throw cause;
    throw new AppError('storage.failed', `cannot write ${folder}`, { cause });
  } finally {
    db.close();
  }
}

function* jsonOf(rows: ExportRows): Pieces {
  yield '{"calls":';
  yield* listOf(rows.calls(), (call) => ({ ...call, turns: rows.turns(call.id) }));
  yield ',\n"messages":';
  yield* listOf(rows.messages());
  yield ',\n"persons":';
  yield* listOf(rows.persons());
  yield ',\n"threads":';
  yield* listOf(rows.threads());
  yield '}\n';
}

/** One record a line, for programs that read lines, too. */
function* listOf<Row>(rows: Iterable<Row>, shown: (row: Row) => unknown = (row) => row): Pieces {
  let before = '[\n';
  for (const row of rows) {
    yield before + JSON.stringify(shown(row));
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

function writeFile(file: string, pieces: Pieces): void {
  const fd = openSync(file, 'wx', 0o600);
  try {
    let batch = '';
    const flush = () => {
      const bytes = Buffer.from(batch);
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      batch = '';
    };
    for (const piece of pieces) {
      batch += piece;
      if (batch.length > BATCH_CHARACTERS) flush();
    }
    flush();
  } finally {
    closeSync(fd);
  }
}
