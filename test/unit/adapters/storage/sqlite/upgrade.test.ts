import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { openDatabase } from '../../../../../src/adapters/storage/sqlite/database.ts';
import { createSqliteStore } from '../../../../../src/adapters/storage/sqlite/store.ts';
import { openSqliteStoreThread } from '../../../../../src/adapters/storage/sqlite/store-thread.ts';
import { openStorage } from '../../../../../src/wiring/storage.ts';
import { scratchCli } from '../../../../support/run-cli.ts';
import { CALL_ID, createScriptedCall } from '../../../../support/scripted-call.ts';

const OLD = readFileSync('test/fixtures/databases/0.1.sql', 'utf8');
const MIGRATIONS = 'src/adapters/storage/sqlite/migrations';
/** Of the migrations that 0.1 has, one after the other. */
const RELEASED = '1dc5b60f31c1edbda4c3854d887b544cdefd161d0744c241f7f7ee6073f78cd4';

/** The database of the release before, with an open call. */
function makeOld(home: string): string {
  const file = join(home, 'attendant.db');
  const db = new Sqlite(file);
  db.exec(OLD);
  db.close();
  return file;
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(file: string, table: string): readonly Row[] {
  const db = new Sqlite(file, { readonly: true });
  const rows = db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all();
  db.close();
  return rows;
}

const start = async (file: string) => openSqliteStoreThread({ file, busyWaitMs: 10 });

test('of the database of version 0.1 every row is there after the start of this one, and every field of it', async () => {
  using cli = scratchCli();
  const file = makeOld(cli.home);
  const [calls, turns, messages] = ['calls', 'turns', 'messages'].map((table) => rowsOf(file, table));
  assert.deepEqual(
    [calls, turns, messages].map((rows) => rows?.length),
    [7, 20, 3],
  );
  await (await start(file)).close();
  const rename = ({ state_json, ...row }: Row): Row => ({ ...row, visit_json: state_json });
  const holds = (table: string, before: readonly Row[] = []) => {
    const after = rowsOf(file, table);
    assert.equal(after.length, before.length, table);
    for (const [index, row] of before.entries())
      assert.deepEqual({ ...after[index], ...row }, after[index], table);
  };
  holds('calls', calls?.map(rename));
  holds('turns', turns);
  holds('messages', messages);
});

test('its messages are listed with their sound, those that are dealt with, too; who rang again is known', async () => {
  using cli = scratchCli();
  await (await start(makeOld(cli.home))).close();
  const { json } = await cli.run(['messages', 'list', '--json']);
  const listed = json as readonly {
    callerName: string;
    recording: string;
    nameRecording: string;
    doneBy: string;
  }[];
  const byName = new Map(listed.map((message) => [message.callerName, message]));
  assert.match(byName.get('not understood')?.nameRecording ?? '', /^2026-11-23\/090120/);
  assert.match(byName.get('Änne Müller')?.recording ?? '', /^2026-11-23\/090030/);
  assert.equal(byName.get('Änne Müller')?.doneBy, 'sample');
  const { text } = await cli.run(['calls', 'list']);
  assert.match(text, /with the attendant now/);
  using storage = openStorage({ home: cli.home }, { readOnly: true });
  const { calls } = await storage.threads.before('8a6e0804-2bd0-4672-b79d-000000000003', 9);
  assert.deepEqual(
    calls.map(({ id }) => id),
    ['8a6e0804-2bd0-4672-b79d-000000000000'],
  );
});

test('a call that was going on goes on: its caller says why, and the message is kept', async () => {
  using cli = scratchCli();
  // In this thread: the call's clock does not wait for another.
  const db = openDatabase(makeOld(cli.home));
  const store = createSqliteStore(db, 'default');
  const call = createScriptedCall({ says: ['it is about my invoice', 'yes', 'no thank you goodbye'], store });
  call.ring({ returned: 'crash' });
  await call.listen();
  for (let n = 0; n < 3; n += 1) {
    await call.speak();
    await call.listen();
  }
  await call.journal.close();
  const messages = await store.messages.listOfCall(CALL_ID);
  assert.deepEqual(
    messages.map(({ kind, callerName, callbackNumber, extension, forKey }) => [
      kind,
      callerName,
      callbackNumber,
      extension,
      forKey,
    ]),
    [['message', 'Mary Brown', '02079460124', '45', 'anna-lane']],
  );
  assert.match(messages[0]?.reason ?? '', /invoice/);
  const turns = await store.calls.turns(CALL_ID);
  assert.deepEqual(
    turns.slice(0, 2).map(({ text }) => text),
    ['Good morning, Sample Office. How can I help?', 'this is Mary Brown'],
  );
  assert.ok(turns.length > 4);
  db.close();
});

test('a database of 0.1 is what those migrations make, and a migration that was released is never changed', () => {
  const released = readdirSync(MIGRATIONS).sort().slice(0, 7);
  const sum = createHash('sha256');
  for (const name of released) sum.update(readFileSync(join(MIGRATIONS, name)));
  assert.equal(sum.digest('hex'), RELEASED);
  const made = new Sqlite(':memory:');
  for (const name of released) made.exec(readFileSync(join(MIGRATIONS, name), 'utf8'));
  const old = new Sqlite(':memory:');
  old.exec(OLD);
  const schemaOf = (db: typeof old) =>
    db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all();
  assert.deepEqual(schemaOf(old), schemaOf(made));
  assert.equal(old.pragma('user_version', { simple: true }), 7);
});
