import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { writeArchive } from '../../../src/adapters/storage/backup/write-archive.ts';
import { inspectDatabase } from '../../../src/adapters/storage/sqlite/inspect-database.ts';
import { newestVersion } from '../../../src/adapters/storage/sqlite/migrate.ts';
import { runBackupTask } from '../../../src/wiring/backup-task.ts';
import { lockHome, type Role } from '../../../src/wiring/home-lock.ts';
import { restoreBackup } from '../../../src/wiring/restore.ts';
import { filesIn, keepOffice, rowsOf } from '../../support/keep-office.ts';
import { openOfficeStorage } from '../../support/open-office-storage.ts';
import { scratchHome } from '../../support/scratch-home.ts';
import { fillOldDatabase } from '../../support/year-of-calls.ts';

const NOW_MS = Date.UTC(2026, 10, 29, 10, 30);

/** A home, a backup of it, and the path of another home that is not there yet. */
async function scratch(fill: (home: string) => void = keepOffice) {
  const home = scratchHome();
  const file = join(home.path, 'backup.tar');
  // Made once: every backup begins a thread.
  if (fill === keepOffice) cpSync(await sample(), home.path, { recursive: true });
  else {
    fill(home.path);
    await runBackupTask({ home: home.path, file, nowMs: NOW_MS }, () => {});
  }
  return {
    file,
    source: home.path,
    into: join(home.path, 'other'),
    restore: (replace = false) =>
      restoreBackup({ home: join(home.path, 'other'), file, replace, nowMs: NOW_MS }, () => {}),
    [Symbol.dispose]: () => home[Symbol.dispose](),
  };
}

const SAMPLE = scratchHome();
after(() => SAMPLE[Symbol.dispose]());
let made: Promise<string> | undefined;

function sample(): Promise<string> {
  made ??= (async () => {
    keepOffice(SAMPLE.path);
    await runBackupTask(
      { home: SAMPLE.path, file: join(SAMPLE.path, 'backup.tar'), nowMs: NOW_MS },
      () => {},
    );
    return SAMPLE.path;
  })();
  return made;
}

/** What matters of a home, without what the locks leave. */
function contentOf(home: string): unknown {
  if (!existsSync(home)) return undefined;
  const content = Object.entries(filesIn(home)).filter(([name]) => !name.startsWith('locks/'));
  return content.length === 0 ? undefined : content;
}

for (const role of ['daemon', 'supervisor'] satisfies Role[])
  test(`a home that a ${role} holds is not touched`, async () => {
    using on = await scratch();
    keepOffice(on.into);
    const before = contentOf(on.into);
    const lock = lockHome(on.into, role, 'serve');
    assert.throws(() => on.restore(true), { code: 'home.taken', message: /serve \(process \d+\)/ });
    lock.release();
    assert.deepEqual(contentOf(on.into), before);
  });

test('a home with data is left alone, and with --replace what was there is set aside whole', async () => {
  using on = await scratch();
  keepOffice(on.into);
  const db = new Sqlite(join(on.into, 'attendant.db'));
  db.pragma('journal_mode = WAL');
  db.exec('UPDATE calls SET caller_name = NULL');
  writeFileSync(join(on.into, 'attendant.yaml'), 'business: mine\n');
  const rows = rowsOf(join(on.into, 'attendant.db'));
  const sound = filesIn(join(on.into, 'recordings'));
  assert.throws(() => on.restore(), { code: 'backup.refused', message: /--replace/ });
  assert.deepEqual(rowsOf(join(on.into, 'attendant.db')), rows);
  const { aside } = on.restore(true);
  db.close();
  assert.equal(aside, join(on.into, 'before-restore-20261129T103000Z'));
  assert.deepEqual(rowsOf(join(aside, 'attendant.db')), rows);
  assert.deepEqual(filesIn(join(aside, 'recordings')), sound);
  assert.deepEqual(rowsOf(join(on.into, 'attendant.db')), rowsOf(join(on.source, 'attendant.db')));
  assert.equal(readFileSync(join(on.into, 'attendant.yaml'), 'utf8'), 'business: mine\n');
  assert.deepEqual(
    readdirSync(on.into).filter((name) => /^rest/.test(name)),
    [],
  );
});

const changes: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'half of it': (bytes) => bytes.subarray(0, bytes.length / 2),
  'all but its last byte': (bytes) => bytes.subarray(0, -1),
  'all but its end': (bytes) => bytes.subarray(0, -1024),
  'one byte more': (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
  'a changed byte in the database': (bytes) => flipped(bytes, 5000),
  'a changed byte in the sound': (bytes) =>
    flipped(bytes, bytes.lastIndexOf('.wav', bytes.indexOf('backup.json')) + 600),
  'a changed byte in what it says of itself': (bytes) => flipped(bytes, bytes.lastIndexOf('"madeAtMs"') + 13),
  'a changed byte in a name': (bytes) => flipped(bytes, bytes.indexOf('recordings/') + 3),
  'a changed byte in the sums': (bytes) => flipped(bytes, bytes.lastIndexOf('SHA256SUMS') + 520),
  nothing: () => Buffer.alloc(0),
  'no backup at all': () => Buffer.from('PNG'.repeat(1000)),
};
for (const [name, change] of Object.entries(changes))
  test(`a file that is ${name} is refused, and the home is as it was`, async () => {
    using on = await scratch();
    keepOffice(on.into);
    const before = contentOf(on.into);
    writeFileSync(on.file, change(readFileSync(on.file)));
    assert.throws(() => on.restore(true), { code: 'backup.refused' });
    assert.deepEqual(contentOf(on.into), before);
  });

test('a file that leads out of the home is refused', async () => {
  using on = await scratch();
  const bytes = readFileSync(on.file);
  const at = bytes.indexOf('recordings/');
  bytes.write('../../../x/', at, 'latin1');
  // A right sum of the header: only the name is wrong.
  bytes.fill(0x20, at + 148, at + 156);
  const sum = bytes.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148, 'latin1');
  writeFileSync(on.file, bytes);
  assert.throws(() => on.restore(), { code: 'backup.refused', message: /no backup has/ });
  assert.equal(contentOf(on.into), undefined);
});

test('no file is refused, and makes no home', async () => {
  using on = await scratch();
  const missing = { home: on.into, file: `${on.file}-none`, replace: false, nowMs: 1 };
  assert.throws(() => restoreBackup(missing, () => {}), { code: 'backup.refused', message: /no file/ });
  assert.ok(!existsSync(on.into));
});

test('a newer schema is refused by name', async () => {
  using on = await scratch();
  const newer = newestVersion() + 1;
  const database = join(on.source, 'attendant.db');
  const db = new Sqlite(database);
  db.pragma('journal_mode = DELETE');
  db.pragma(`user_version = ${newer}`);
  db.close();
  const rows = inspectDatabase(database, false)?.rows;
  // As a later version writes it: all of it agrees.
  using archive = writeArchive(`${on.file}-newer`);
  archive.addFile('attendant.db', database);
  const said = { format: 1, madeAtMs: 1, schema: newer, rows, recordings: 0, missing: [] };
  archive.addText('backup.json', JSON.stringify(said));
  archive.end();
  const restoring = { home: on.into, file: `${on.file}-newer`, replace: false, nowMs: 1 };
  assert.throws(() => restoreBackup(restoring, () => {}), {
    code: 'backup.refused',
    message: new RegExp(`schema ${newer}, this version knows ${newestVersion()}`),
  });
  assert.equal(contentOf(on.into), undefined);
});

test('an older schema is restored as it is, and brought up to date by the next start', async () => {
  using on = await scratch((home) => fillOldDatabase(join(home, 'attendant.db'), { days: 1, schema: 7 }));
  const { manifest } = on.restore();
  assert.equal(manifest.schema, 7);
  await using storage = await openOfficeStorage(on.into);
  assert.equal((await storage.calls.listRecent(1000)).length, manifest.rows['calls']);
});

const RENAMES = [
  ['recordings', 'restored/aside/before-restore-1/recordings'],
  ['restored/recordings', 'recordings'],
  ['attendant.db-late', 'restored/aside/before-restore-1/attendant.db-late'],
  ['restored/attendant.db-late', 'attendant.db-late'],
  ['attendant.db', 'restored/aside/before-restore-1/attendant.db'],
  ['restored/attendant.db', 'attendant.db'],
  ['restored/aside/before-restore-1', 'before-restore-1'],
] as const;
for (let made = 0; made <= RENAMES.length; made += 1)
  test(`one that was killed after ${made} renames is finished by the next start`, async () => {
    using on = await scratch();
    keepOffice(on.into);
    const db = new Sqlite(join(on.into, 'attendant.db'));
    db.exec('UPDATE calls SET caller_name = NULL');
    db.close();
    const old = rowsOf(join(on.into, 'attendant.db'));
    // What a restore has unpacked: here a home that was restored.
    const restoring = { home: join(on.into, 'restored'), file: on.file, replace: false, nowMs: 1 };
    restoreBackup(restoring, () => {});
    mkdirSync(join(on.into, 'restored/aside/before-restore-1'), { recursive: true });
    for (const [from, to] of RENAMES.slice(0, made)) renameSync(join(on.into, from), join(on.into, to));
    const storage = await openOfficeStorage(on.into);
    await storage[Symbol.asyncDispose]();
    const [is, wanted] = [on.into, on.source].map((home) => rowsOf(join(home, 'attendant.db')));
    assert.deepEqual(is, wanted);
    assert.deepEqual(filesIn(join(on.into, 'recordings')), filesIn(join(on.source, 'recordings')));
    assert.deepEqual(rowsOf(join(on.into, 'before-restore-1/attendant.db')), old);
    assert.equal(Object.keys(filesIn(join(on.into, 'before-restore-1/recordings'))).length, 9);
    assert.ok(!existsSync(join(on.into, 'restored')));
  });

test('one that was killed before all was unpacked has changed nothing, and the next one begins anew', async () => {
  using on = await scratch();
  keepOffice(on.into);
  mkdirSync(join(on.into, 'restoring'));
  writeFileSync(join(on.into, 'restoring/attendant.db'), 'half');
  on.restore(true);
  const [is, wanted] = [on.into, on.source].map((home) => rowsOf(join(home, 'attendant.db')));
  assert.deepEqual(is, wanted);
  assert.ok(!existsSync(join(on.into, 'restoring')));
});

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
