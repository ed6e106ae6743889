import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { runBackupTask } from '../../../src/wiring/backup-task.ts';
import { restoreBackup } from '../../../src/wiring/restore.ts';
import { filesIn, keepOffice, rowsOf } from '../../support/keep-office.ts';
import { type ScratchHome, scratchHome } from '../../support/scratch-home.ts';

const NOW_MS = Date.UTC(2026, 10, 29, 10, 30);
const backup = (home: ScratchHome, file: string) =>
  runBackupTask({ home: home.path, file, nowMs: NOW_MS }, () => {});
const restore = (home: ScratchHome, file: string, replace = false) =>
  restoreBackup({ home: home.path, file, replace, nowMs: NOW_MS }, () => {});

/** Writes calls, turns and messages as a daemon does, in a process of its own, until its input ends. */
async function startWriting(home: string): Promise<{ stop(): Promise<number> }> {
  const script = `
    import { openTables } from './test/support/open-tables.ts';
    import { keepCall } from './test/support/keep-office.ts';
    const tables = openTables(process.argv[1]);
    let n = 10, ends = false;
    process.stdin.resume().on('end', () => { ends = true; });
    const next = () => {
      if (ends) { process.stdout.write(String(n)); tables[Symbol.dispose](); return; }
      keepCall(process.argv[1], tables, n++);
      if (n === 12) process.stdout.write('begun ');
      setTimeout(next, 1);
    };
    next();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, home], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  while (!said.startsWith('begun')) await sleep(10);
  return {
    async stop() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
      return Number(said.split(' ')[1]);
    },
  };
}

test('a drill: what is backed up while calls go on comes back in a new home, to the row and the sound', async () => {
  using home = scratchHome();
  using other = scratchHome();
  keepOffice(home.path);
  const before = rowsOf(home.file);
  const writing = await startWriting(home.path);
  const file = join(other.path, 'backup.tar');
  const manifest = await backup(home, file);
  const last = await writing.stop();
  const into = { ...other, path: join(other.path, 'home'), file: join(other.path, 'home/attendant.db') };
  assert.deepEqual(restore(into as ScratchHome, file), { manifest, aside: undefined });
  const [was, is] = [rowsOf(home.file), rowsOf(into.file)];
  for (const [table, rows] of Object.entries(is)) {
    // Whatever came later is missing, and nothing else.
    const known = new Set(was[table]);
    assert.ok(
      rows.every((row) => known.has(row)),
      table,
    );
    const restored = new Set(rows);
    assert.ok(
      before[table]?.every((row) => restored.has(row)),
      table,
    );
    assert.equal(rows.length, manifest.rows[table], table);
  }
  assert.ok(
    (is['calls']?.length ?? 0) >= 11 && last > (is['calls']?.length ?? 0),
    `${is['calls']?.length} of ${last}`,
  );
  const [sound, restoredSound] = [home.path, into.path].map((path) => filesIn(join(path, 'recordings')));
  for (const [name, bytes] of Object.entries(restoredSound ?? {})) assert.equal(bytes, sound?.[name], name);
  assert.ok(Object.keys(restoredSound ?? {}).length >= (is['messages']?.length ?? 0));
  assert.equal(readFileSync(join(into.path, 'attendant.db-late'), 'utf8'), '{"atMs":1,"entries":[]}\n');
  assert.deepEqual(manifest.missing, []);
});

test('only its user may read it, from its first byte on; nothing else is left beside it', async () => {
  using home = scratchHome();
  using other = scratchHome();
  keepOffice(home.path);
  const modes = new Set<number>();
  const look = () => {
    for (const name of readdirSync(other.path)) {
      const found = statSync(join(other.path, name), { throwIfNoEntry: false });
      if (found?.isFile()) modes.add(found.mode & 0o777);
      if (found?.isDirectory()) modes.add(found.mode & 0o077);
    }
  };
  const watcher = watch(other.path, look);
  await backup(home, join(other.path, 'backup.tar'));
  watcher.close();
  look();
  assert.deepEqual([...modes].sort(), modes.has(0) ? [0, 0o600] : [0o600]);
  assert.deepEqual(readdirSync(other.path), ['backup.tar']);
});

test('every other program that knows tar and sha256sum can unpack and check it', async () => {
  using home = scratchHome();
  using other = scratchHome();
  keepOffice(home.path);
  const file = join(other.path, 'backup.tar');
  await backup(home, file);
  execFileSync('tar', ['--extract', '--file', file, '--directory', other.path]);
  const said = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: other.path, encoding: 'utf8' });
  assert.match(said, /^attendant\.db: OK$/m);
  assert.deepEqual(filesIn(join(other.path, 'recordings')), filesIn(join(home.path, 'recordings')));
});

test('sound that is gone already is named, and is no failure', async () => {
  using home = scratchHome();
  using other = scratchHome();
  keepOffice(home.path);
  const db = new Sqlite(home.file);
  db.exec(`UPDATE messages SET recording = '2026-11-23/000000.000-gone.wav' WHERE taken_at_ms = 1`);
  db.close();
  const manifest = await backup(home, join(other.path, 'backup.tar'));
  assert.deepEqual(manifest.missing, ['2026-11-23/000000.000-gone.wav']);
  restore({ ...other, path: join(other.path, 'home') } as ScratchHome, join(other.path, 'backup.tar'));
});

test('a file of the name that is there is left alone, and so is a backup of a damaged database', async () => {
  using home = scratchHome();
  using other = scratchHome();
  keepOffice(home.path);
  const file = join(other.path, 'backup.tar');
  writeFileSync(file, 'something else');
  await assert.rejects(backup(home, file), { code: 'backup.refused', message: /name a new file/ });
  assert.equal(readFileSync(file, 'utf8'), 'something else');
  const bytes = readFileSync(home.file);
  bytes.fill(0xaa, 8192, 20_000);
  writeFileSync(home.file, bytes);
  await assert.rejects(backup(home, join(other.path, 'second.tar')), {
    code: /^(backup.refused|storage.failed)$/,
  });
  assert.deepEqual(readdirSync(other.path), ['backup.tar']);
});

test('a disk that refuses is told, without a stack', async () => {
  using home = scratchHome();
  keepOffice(home.path);
  await assert.rejects(backup(home, '/proc/backup.tar'), { code: 'storage.failed', message: /cannot write/ });
  assert.ok(!existsSync('/proc/backup.tar'));
});
