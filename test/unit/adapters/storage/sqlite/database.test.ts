import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { type DatabaseOptions, openDatabase } from '../../../../../src/adapters/storage/sqlite/database.ts';
import { isSound } from '../../../../../src/adapters/storage/sqlite/is-sound.ts';
import { createSqliteTables } from '../../../../../src/adapters/storage/sqlite/tables.ts';
import type { Entry } from '../../../../../src/ports/store.ts';
import { openScratchDatabase } from '../../../../support/open-scratch-database.ts';
import { keeps, messageOf } from '../../../../support/stored-calls.ts';

const opens = (id: string) => ({ type: 'open', id, startedAtMs: 1, chain: 'x' }) as const;

test('only the owner can read the database and its log', () => {
  using scratch = openScratchDatabase();
  for (const file of [scratch.file, `${scratch.file}-wal`]) {
    assert.equal(statSync(file).mode & 0o777, 0o600, file);
  }
});

test('the connection commits to disk, keeps references whole and overwrites what is deleted', () => {
  using scratch = openScratchDatabase();
  const value = (pragma: string) => scratch.db.pragma(pragma, { simple: true });
  assert.equal(value('journal_mode'), 'wal');
  assert.equal(value('synchronous'), 2);
  assert.equal(value('cache_size'), -2000);
  assert.equal(value('foreign_keys'), 1);
  assert.equal(value('secure_delete'), 1);
  assert.equal(value('busy_timeout'), 5000);
});

test('what a commit waits for is the disk, unless only the end of the process has to be survived', () => {
  using scratch = openScratchDatabase();
  const synchronous = (options: DatabaseOptions) => {
    const db = openDatabase(scratch.file, options);
    const value = db.pragma('synchronous', { simple: true });
    db.close();
    return value;
  };
  const [NORMAL, FULL] = [1, 2];
  assert.equal(synchronous({}), FULL);
  assert.equal(synchronous({ survives: 'power-cut' }), FULL);
  assert.equal(synchronous({ survives: 'process' }), NORMAL);
});

test('two connections to one file keep what each of them survives', () => {
  using scratch = openScratchDatabase();
  const calls = openDatabase(scratch.file, { survives: 'process' });
  const messages = openDatabase(scratch.file, { survives: 'power-cut' });
  const values = [calls, messages].map((db) => db.pragma('synchronous', { simple: true }));
  assert.deepEqual(values, [1, 2]);
  calls.close();
  messages.close();
});

test('what is written is there after its process was killed in the very next step, and a message also after a power cut', () => {
  using scratch = openScratchDatabase();
  const synchronous = killedAfter(scratch.file, [opens('c1')], [keeps(messageOf('c1'))], [opens('c2')]);
  const [NORMAL, FULL] = [1, 2];
  assert.deepEqual(synchronous, [NORMAL, FULL, NORMAL]);
  const { calls, messages } = createSqliteTables(scratch.reopen(), 'default');
  assert.deepEqual([calls.find('c1')?.status, calls.find('c2')?.status], ['live', 'live']);
  assert.equal(messages.list(9).length, 1);
});

test('a database of a newer version is refused and left alone', () => {
  using scratch = openScratchDatabase();
  scratch.db.pragma('user_version = 999');
  assert.throws(() => openDatabase(scratch.file), { code: 'storage.failed', message: /schema 999/ });
  assert.equal(scratch.db.pragma('user_version', { simple: true }), 999);
});

test('a file that is no database is storage.failed; a damaged one is opened, so that calls go on, and found by the check', () => {
  using scratch = openScratchDatabase();
  const { write } = createSqliteTables(scratch.db, 'default');
  write(Array.from({ length: 2000 }, (_, n) => opens(`call-${n}`)));
  scratch.db.pragma('wal_checkpoint(TRUNCATE)');
  const bytes = readFileSync(scratch.file);
  scratch.db.close();

  assert.equal(isSound(scratch.file), true);
  // Not the pages with the schema: without them nothing can be read.
  writeFileSync(scratch.file, bytes.fill(0x5a, bytes.length / 2));
  openDatabase(scratch.file).close();
  assert.equal(isSound(scratch.file), false);
  writeFileSync(scratch.file, 'this is a letter to a friend, not a database\n'.repeat(200));
  assert.throws(() => openDatabase(scratch.file), { code: 'storage.failed', message: /SQLITE_NOTADB/ });
  assert.equal(isSound(scratch.file), false);
});

test('a folder that cannot be made is storage.failed', () => {
  using scratch = openScratchDatabase();
  assert.throws(() => openDatabase(`${scratch.file}/below/a-file.db`), { code: 'storage.failed' });
});

test('reading only creates no file, and cannot write', () => {
  using scratch = openScratchDatabase();
  assert.throws(() => openDatabase(`${scratch.file}.other`, { readOnly: true }), { code: 'storage.failed' });
  assert.equal(existsSync(`${scratch.file}.other`), false);

  createSqliteTables(scratch.db, 'default').write([opens('a')]);
  const db = openDatabase(scratch.file, { readOnly: true });
  const { calls, write } = createSqliteTables(db, 'default');
  assert.equal(calls.find('a')?.id, 'a');
  assert.throws(() => write([opens('b')]), { code: 'storage.failed' });
  db.close();
});

test('reading only does not migrate: it asks for a start of the daemon', () => {
  using scratch = openScratchDatabase();
  scratch.db.pragma('user_version = 0');
  assert.throws(() => openDatabase(scratch.file, { readOnly: true }), {
    code: 'storage.failed',
    message: /start/,
  });
});

/** A process of its own writes and is killed in the next step. @returns `synchronous` of each write. */
function killedAfter(file: string, ...writes: readonly (readonly Entry[])[]): readonly number[] {
  const source = (name: string) =>
    JSON.stringify(new URL(`../../../../../src/adapters/storage/sqlite/${name}.ts`, import.meta.url).href);
  const script = `
    import { writeSync } from 'node:fs';
    import { openDatabase } from ${source('database')};
    import { createSqliteTables } from ${source('tables')};
    const db = openDatabase(${JSON.stringify(file)}, { survives: 'process' });
    const { write } = createSqliteTables(db, 'default');
    for (const entries of ${JSON.stringify(writes)}) {
      write(entries);
      writeSync(1, db.pragma('synchronous', { simple: true }) + ' ');
    }
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.equal(child.signal, 'SIGKILL', child.stderr);
  return child.stdout.trim().split(' ').map(Number);
}
