import assert from 'node:assert/strict';
import { existsSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tellSometimes } from '../../../src/cli/backup-lines.ts';
import { lockHome } from '../../../src/wiring/home-lock.ts';
import { keepOffice, rowsOf } from '../../support/keep-office.ts';
import { scratchCli } from '../../support/run-cli.ts';

test('backup says what it holds and that it was opened, and restore what came back', async () => {
  using cli = scratchCli();
  using other = scratchCli();
  keepOffice(cli.home);
  const file = join(cli.home, 'backup.tar');
  const made = await cli.run(['backup', file]);
  assert.equal(made.exitCode, 0);
  assert.match(
    made.text,
    /^9 calls, 9 messages, 1 person, 9 recordings in .*backup\.tar: whole, and opened again$/,
  );
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const restored = await other.run(['restore', file]);
  assert.equal(restored.exitCode, 0);
  assert.match(restored.text, /^9 calls, 9 messages, 1 person, 9 recordings restored into /);
  assert.deepEqual(rowsOf(join(other.home, 'attendant.db')), rowsOf(join(cli.home, 'attendant.db')));
  const listed = await other.run(['messages', 'list', '--json']);
  assert.equal((listed.json as readonly unknown[]).length, 9);
});

test('restore says why not: something runs, there is data, the file is cut', async () => {
  using cli = scratchCli();
  using other = scratchCli();
  keepOffice(cli.home);
  const file = join(cli.home, 'backup.tar');
  await cli.run(['backup', file, '--json']);
  const lock = lockHome(other.home, 'daemon', 'serve');
  const live = await other.run(['restore', file]);
  assert.equal(live.exitCode, 1);
  assert.match(live.errors, /serve \(process \d+\) runs on .* already\n→ Stop it/);
  lock.release();
  await other.run(['restore', file]);
  const full = await other.run(['restore', file]);
  assert.equal(full.exitCode, 1);
  assert.match(full.errors, /--replace/);
  const replaced = await other.run(['restore', file, '--replace', '--json']);
  assert.ok(existsSync(join((replaced.json as { aside: string }).aside, 'attendant.db')));
  truncateSync(file, statSync(file).size - 2000);
  const cut = await other.run(['restore', file, '--replace']);
  assert.equal(cut.exitCode, 1);
  assert.match(cut.errors, /cut or changed/);
});

test('a backup of nothing is a failure that says where it looked', async () => {
  using cli = scratchCli();
  const { exitCode, errors } = await cli.run(['backup', join(cli.home, 'backup.tar')]);
  assert.equal(exitCode, 1);
  assert.match(errors, /no database at/);
});

test('long work says how far it is, short work nothing', (context) => {
  let nowMs = 0;
  context.mock.method(performance, 'now', () => nowMs);
  const said: string[] = [];
  const output = { line() {}, json() {}, exitCode() {}, error: (text: string) => void said.push(text) };
  const tell = tellSometimes(output);
  tell({ step: 'database', done: 0.1 });
  nowMs = 2500;
  tell({ step: 'database', done: 0.499 });
  tell({ step: 'database', done: 0.6 });
  nowMs = 5000;
  tell({ step: 'check', done: 1 });
  assert.deepEqual(said, ['copying the database: 49 %', 'opening what was written: 100 %']);
});
