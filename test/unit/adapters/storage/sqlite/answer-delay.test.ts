import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite, { type Database } from 'better-sqlite3';
import { createSqliteCalls } from '../../../../../src/adapters/storage/sqlite/calls.ts';
import { openDatabase } from '../../../../../src/adapters/storage/sqlite/database.ts';
import { openScratchDatabase } from '../../../../support/open-scratch-database.ts';

const FIRST_SCHEMA = new URL(
  '../../../../../src/adapters/storage/sqlite/migrations/001-calls-and-messages.sql',
  import.meta.url,
);

const DAMAGED = [
  'no JSON',
  '',
  'null',
  '7',
  '[]',
  '{"totalMs":633}',
  '{"endOfTurnMs":"500","wordsMs":90,"replyMs":3,"speechMs":40,"totalMs":633}',
  '{"endOfTurnMs":null,"wordsMs":90,"replyMs":3,"speechMs":40,"totalMs":633}',
];

interface OldDatabase extends Disposable {
  readonly db: Database;
  /** What this version finds in the same file. */
  reopen(): Database;
}

/** A database as the first version made it. */
function openOldDatabase(): OldDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-old-db-'));
  const file = join(folder, 'attendant.db');
  let db = new Sqlite(file);
  db.exec(readFileSync(FIRST_SCHEMA, 'utf8'));
  db.pragma('user_version = 1');
  return {
    db,
    reopen() {
      db.close();
      db = openDatabase(file);
      return db;
    },
    [Symbol.dispose]() {
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** One call whose turns 1, 2, … have these columns. */
function fill(db: Database, delays: readonly (string | null)[]): void {
  db.prepare(`INSERT INTO calls (id, started_at_ms, chain) VALUES ('a', 1, 'x')`).run();
  const insert = db.prepare(`
    INSERT INTO turns (call_id, seq, speaker, text, heard_text, at_ms, delay_json)
    VALUES ('a', ?, 'attendant', 'Hello.', 'Hello.', ?, ?)`);
  for (const [index, json] of delays.entries()) insert.run(index + 1, 10 * index, json);
}

test('durations that an older version stored become offsets from the caller’s last sound', () => {
  using old = openOldDatabase();
  const stored = { endOfTurnMs: 500, wordsMs: 90.5, replyMs: 3, speechMs: 40, totalMs: 633.5 };
  fill(old.db, [null, JSON.stringify(stored)]);
  const calls = createSqliteCalls(old.reopen(), 'default');
  assert.deepEqual(
    calls.turns('a').map(({ delay }) => delay),
    [
      null,
      {
        noticedMs: 500,
        wordsMs: 590.5,
        replyMs: 593.5,
        speechMs: 633.5,
        decidedMs: 500,
        audibleMs: 633.5,
      },
    ],
  );
});

test('an older database with a damaged figure is still brought up to date', () => {
  using old = openOldDatabase();
  fill(old.db, DAMAGED);
  const db = old.reopen();
  const texts = db.prepare<[], { readonly json: string }>(
    'SELECT delay_json AS json FROM turns ORDER BY seq',
  );
  assert.deepEqual(
    texts.all().map(({ json }) => json),
    DAMAGED,
  );
});

test('a figure in no known shape is null, and the turns around it are read', () => {
  using scratch = openScratchDatabase();
  const good = {
    noticedMs: 96,
    wordsMs: -20,
    replyMs: 93,
    speechMs: 140,
    decidedMs: 500,
    audibleMs: 512,
  };
  fill(scratch.db, [...DAMAGED, JSON.stringify({ ...good, wordsMs: '-20' }), JSON.stringify(good)]);
  const calls = createSqliteCalls(scratch.db, 'default');
  const turns = calls.turns('a');
  assert.equal(turns.length, DAMAGED.length + 2);
  assert.deepEqual(turns.at(-1)?.delay, good);
  assert.ok(turns.slice(0, -1).every(({ delay }) => delay === null));
  assert.deepEqual(calls.answerDelays(0), [
    { callId: 'a', atMs: 10 * (turns.length - 1), chain: 'x', delay: good },
  ]);
});

test('the answers of another office are not counted', () => {
  using scratch = openScratchDatabase();
  fill(scratch.db, [
    JSON.stringify({ noticedMs: 1, wordsMs: 1, replyMs: 1, speechMs: 1, decidedMs: 1, audibleMs: 1 }),
  ]);
  assert.deepEqual(createSqliteCalls(scratch.db, 'other').answerDelays(0), []);
});
