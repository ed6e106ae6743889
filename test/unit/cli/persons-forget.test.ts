import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Entry } from '../../../src/ports/store.ts';
import { runBackupTask } from '../../../src/wiring/backup-task.ts';
import { restoreBackup } from '../../../src/wiring/restore.ts';
import { openDaemonStorage } from '../../../src/wiring/storage.ts';
import { openTables } from '../../support/open-tables.ts';
import { type CliRun, scratchCli } from '../../support/run-cli.ts';
import { keeps, messageOf, storeCall } from '../../support/stored-calls.ts';
import { spoolVoicemail } from '../../support/voicemail.ts';

const NUMBER = '07700 900123';
const AT_MS = Date.UTC(2026, 10, 22, 12);
/** In whatever this caller has left; and the number, in every way in which it is stored. */
const TRACES = ['canary-91fe', '7700900123'];

/** A caller everywhere something can be kept of one, and another beside them. */
function fill({ home }: CliRun): void {
  using tables = openTables(home);
  storeCall(tables, { id: 'mary', callerNumber: '+447700900123', startedAtMs: AT_MS, words: 'canary-91fe' });
  storeCall(tables, { id: 'peter', callerNumber: '+447700900124', startedAtMs: AT_MS, words: 'hello' });
  const message = messageOf('mary', {
    reason: 'canary-91fe',
    callbackNumber: '07700900123',
    recording: sound(home, 'mary'),
  });
  const entry = { id: 'm', kind: 'mail', payload: 'canary-91fe', cause: message.id, key: 'k', dueAtMs: 1 };
  tables.write([
    keeps(message),
    keeps(messageOf('peter')),
    { type: 'enqueue', entry },
    {
      type: 'recording',
      id: 'mary',
      what: 'began',
      because: null,
      name: sound(home, 'mary', '.attendant'),
      atMs: AT_MS,
    },
  ]);
  sound(home, 'mary', '.people');
  sound(home, 'peter', '.attendant');
  tables.persons.put([
    {
      id: 'p1',
      name: 'canary-91fe',
      addresses: [{ kind: 'phone', value: '+447700900123' }],
      birthDateHash: 'x',
      codeHash: null,
    },
    {
      id: 'p2',
      name: 'Peter Wilson',
      addresses: [{ kind: 'phone', value: '+447700900124' }],
      birthDateHash: null,
      codeHash: null,
    },
  ]);
  spoolVoicemail(home, { number: 0, callerId: '"Sample" <07700900123>', words: 'canary-91fe' });
  const late: readonly Entry[] = [
    { type: 'open', id: 'late', startedAtMs: AT_MS, chain: 'x' },
    { type: 'identify', id: 'late', callerNumber: '+447700900123', callerName: null, dialledNumber: null },
    keeps(messageOf('late', { reason: 'canary-91fe' })),
  ];
  const others: readonly Entry[] = [{ type: 'open', id: 'peters-second', startedAtMs: AT_MS, chain: 'x' }];
  const lines = [late, others].map((entries) => JSON.stringify({ atMs: AT_MS, entries }));
  writeFileSync(join(home, 'attendant.db-late'), `${lines.join('\n')}\n`);
}

function sound(home: string, callId: string, kind = ''): string {
  const name = `2026-11-22/120000.000-${callId}${kind}.wav`;
  mkdirSync(dirname(join(home, 'recordings', name)), { recursive: true });
  writeFileSync(join(home, 'recordings', name), callId === 'mary' ? 'canary-91fe' : 'RIFF');
  return name;
}

/** Files below a folder in which something of the caller can be read: their bytes are looked through, not their rows. */
function tracesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('before-restore'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => TRACES.some((trace) => readFileSync(file).includes(trace)) || /-mary\./.test(file));
}

test('a forgotten caller is in no file any more, and others keep everything', async () => {
  using cli = scratchCli();
  fill(cli);
  assert.ok(tracesIn(cli.home).length >= 6, `${tracesIn(cli.home)}`);
  const first = await cli.run(['persons', 'forget', NUMBER]);
  assert.match(
    first.text,
    /^1 call, 1 message \(1 open\), 3 recordings, 1 message in the mailbox of the PBX, 1 person of .* would be removed/,
  );
  const { exitCode } = await cli.run(['person', 'forget', NUMBER, '--yes']);
  assert.equal(exitCode, 0);
  assert.deepEqual(tracesIn(cli.home), []);
  using tables = openTables(cli.home);
  assert.deepEqual(
    tables.calls.listRecent(9).map(({ id }) => id),
    ['peter'],
  );
  assert.deepEqual(
    tables.persons.list(9).map(({ name }) => name),
    ['Peter Wilson'],
  );
  assert.equal(tables.messages.list(9).length, 1);
  assert.ok(existsSync(join(cli.home, 'recordings/2026-11-22/120000.000-peter.attendant.wav')));
  assert.match(readFileSync(join(cli.home, 'attendant.db-late'), 'utf8'), /peters-second/);
});

test('a backup from before brings nobody back: they are forgotten again at the next start', async () => {
  using cli = scratchCli();
  fill(cli);
  const file = join(cli.home, '..', `${Date.now()}-backup.tar`);
  await runBackupTask({ home: cli.home, file, nowMs: AT_MS }, () => {});
  await cli.run(['persons', 'forget', '+44 7700 900123', '--yes']);
  restoreBackup({ home: cli.home, file, replace: true, nowMs: AT_MS }, () => {});
  assert.ok(tracesIn(cli.home).length >= 4, 'the backup has brought them back');
  {
    await using storage = await openDaemonStorage(cli.home);
    storage.of('default');
  }
  const left = tracesIn(cli.home).filter((each) => !each.includes('/spool/'));
  assert.deepEqual(left, []);
  using tables = openTables(cli.home);
  assert.deepEqual(
    tables.calls
      .listRecent(9)
      .map(({ id }) => id)
      .toSorted(),
    ['peter', 'peters-second'],
  );
  assert.deepEqual(
    tables.persons.list(9).map(({ name }) => name),
    ['Peter Wilson'],
  );
});

test('the list of whom to forget holds no number, and is for the owner alone', async () => {
  using cli = scratchCli();
  fill(cli);
  await cli.run(['persons', 'forget', NUMBER, '--yes']);
  const list = readFileSync(join(cli.home, 'forgotten.json'), 'utf8');
  assert.doesNotMatch(list, /7700|900123/);
});

test('who is under a hold is not forgotten, and it is said why; the hold released, they are', async () => {
  using cli = scratchCli();
  fill(cli);
  await cli.run(['calls', 'hold', '--caller', NUMBER, '--reason', 'a complaint']);
  const refused = await cli.run(['persons', 'forget', NUMBER, '--yes']);
  assert.equal(refused.exitCode, 1);
  assert.match(refused.errors, /kept because of a hold set by .* on \d{4}-\d\d-\d\d: a complaint/);
  assert.ok(tracesIn(cli.home).length >= 6);
  await cli.run(['calls', 'hold', '--caller', '+447700900123', '--release']);
  assert.equal((await cli.run(['persons', 'forget', NUMBER, '--yes'])).exitCode, 0);
  assert.deepEqual(tracesIn(cli.home), []);
});

test('a held call is kept when what is old is removed, and its caller is not forgotten', async () => {
  using cli = scratchCli();
  fill(cli);
  await cli.run(['calls', 'hold', 'mar', '--reason', 'court']);
  const { text } = await cli.run(['calls', 'purge', '--before', '2027-01-01', '--yes']);
  assert.match(text, /kept because of a hold .*: court/);
  {
    using tables = openTables(cli.home);
    assert.deepEqual(
      tables.calls.listRecent(9).map(({ id }) => id),
      ['mary'],
    );
  }
  assert.ok(existsSync(join(cli.home, 'recordings/2026-11-22/120000.000-mary.people.wav')));
  assert.equal((await cli.run(['persons', 'forget', NUMBER, '--yes'])).exitCode, 1);
});

test('all that is kept of a person is written into a folder, also who they are', async () => {
  using cli = scratchCli();
  fill(cli);
  const folder = join(cli.home, 'for-mary');
  assert.equal((await cli.run(['persons', 'export', NUMBER, folder])).exitCode, 0);
  const data = readFileSync(join(folder, 'data.json'), 'utf8');
  const { persons, recordings } = JSON.parse(data) as { persons: { name: string }[]; recordings: string[] };
  assert.deepEqual([persons.map(({ name }) => name), recordings.length], [['canary-91fe'], 3]);
  assert.doesNotMatch(data, /Peter|900124/);
});
