import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { createSqliteCallRepository } from '../../../../../src/adapters/storage/sqlite/call-repository.ts';
import { type DatabaseOptions, openDatabase } from '../../../../../src/adapters/storage/sqlite/database.ts';
import { isSound } from '../../../../../src/adapters/storage/sqlite/is-sound.ts';
import { createSqliteMessageRepository } from '../../../../../src/adapters/storage/sqlite/message-repository.ts';
import { openScratchDatabase } from '../../../../support/open-scratch-database.ts';

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

test('a call is there after its process was killed in the very next step, though no commit waits for the disk', () => {
  using scratch = openScratchDatabase();
  killedAfter(
    ['call-repository', 'createSqliteCallRepository'],
    `(openDatabase(${JSON.stringify(scratch.file)}, { survives: 'process' }))
      .open({ id: 'c1', tenant: 'default', startedAtMs: 1, chain: 'x' })`,
  );
  assert.equal(createSqliteCallRepository(scratch.reopen()).find('c1')?.status, 'live');
});

test('a database of a newer version is refused and left alone', () => {
  using scratch = openScratchDatabase();
  scratch.db.pragma('user_version = 999');
  assert.throws(() => openDatabase(scratch.file), { code: 'storage.failed', message: /schema 999/ });
  assert.equal(scratch.db.pragma('user_version', { simple: true }), 999);
});

test('a file that is no database is storage.failed; a damaged one is opened, so that calls go on, and found by the check', () => {
  using scratch = openScratchDatabase();
  const calls = createSqliteCallRepository(scratch.db);
  for (let n = 0; n < 200; n++)
    calls.open({ id: `call-${n}`, tenant: 'default', startedAtMs: n, chain: 'x' });
  scratch.db.pragma('wal_checkpoint(TRUNCATE)');
  const bytes = readFileSync(scratch.file);
  scratch.db.close();

  assert.equal(isSound(scratch.file), true);
  writeFileSync(scratch.file, bytes.fill(0x5a, 4096 + 8));
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

  createSqliteCallRepository(scratch.db).open({ id: 'a', tenant: 'default', startedAtMs: 1, chain: 'x' });
  const db = openDatabase(scratch.file, { readOnly: true });
  assert.equal(createSqliteCallRepository(db).find('a')?.id, 'a');
  assert.throws(() => createSqliteCallRepository(db).finish('a', 'done', 2), { code: 'storage.failed' });
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

test('offices that share a database do not see each other', () => {
  using scratch = openScratchDatabase();
  const [ours, theirs] = ['default', 'other'].map((tenant) => ({
    calls: createSqliteCallRepository(scratch.db, tenant),
    messages: createSqliteMessageRepository(scratch.db, tenant),
  }));
  theirs?.calls.open({ id: 'a', tenant: 'other', startedAtMs: 1, chain: 'x' });
  assert.equal(ours?.calls.find('a'), undefined);
  assert.deepEqual(ours?.calls.listRecent(9), []);
  assert.throws(() => ours?.calls.setStatus('a', 'away'), { code: 'call.gone' });
  ours?.calls.finish('a', 'aborted', 2);
  assert.equal(theirs?.calls.find('a')?.status, 'live');
  assert.deepEqual(ours?.messages.list(9), []);
});

test('a message is there after its process was killed in the very next step', () => {
  using scratch = openScratchDatabase();
  killedAfter(
    ['message-repository', 'createSqliteMessageRepository'],
    `(openDatabase(${JSON.stringify(scratch.file)})).add({ id: 'm1', tenant: 'default', callId: 'a',
      kind: 'missed-call', callerName: null, callbackNumber: null, extension: null, reason: null,
      forKey: null, recording: null, nameRecording: null, takenAtMs: 1 })`,
  );
  const found = createSqliteMessageRepository(scratch.reopen()).list(9);
  assert.deepEqual(
    found.map(({ id }) => id),
    ['m1'],
  );
});

/** A process of its own makes one write with a repository and is killed in the next step. */
function killedAfter([file, make]: readonly [string, string], write: string): void {
  const source = (name: string) =>
    JSON.stringify(new URL(`../../../../../src/adapters/storage/sqlite/${name}.ts`, import.meta.url).href);
  const script = `
    import { openDatabase } from ${source('database')};
    import { ${make} } from ${source(file)};
    ${make}${write};
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.equal(child.signal, 'SIGKILL', child.stderr);
}
