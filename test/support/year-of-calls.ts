import { readdirSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

const MIGRATIONS = new URL('../../src/adapters/storage/sqlite/migrations/', import.meta.url);
const DAY_MS = 86_400_000;
const FIRST_MS = Date.UTC(2025, 10, 24, 8);
const DELAY = JSON.stringify({
  noticedMs: 96,
  wordsMs: 204.5,
  replyMs: 210.5,
  speechMs: 264,
  decidedMs: 452,
  audibleMs: 471.5,
});
/** As long as those of the sample office. */
const STATE = JSON.stringify({ version: 1, lastSaid: 'x'.repeat(900) });
const TEXT =
  'We are open from nine to half past twelve, and again from half past one to five in the afternoon.';

/**
 * Fills a database as version 0.1 left it: `days` working days of an office with 160 calls a day, of 18 turns each, every
 * third from a number that rang before, every fifth withheld, every fourth with a message. 250 days are 283 MB.
 *
 * @param schema The last migration it has seen.
 */
export function fillOldDatabase(file: string, { days, schema }: { days: number; schema: number }): void {
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  for (const name of readdirSync(MIGRATIONS).sort().slice(0, schema))
    db.exec(readFileSync(new URL(name, MIGRATIONS), 'utf8'));
  db.pragma(`user_version = ${schema}`);
  const call = db.prepare(`
    INSERT INTO calls (id, caller_number, started_at_ms, ended_at_ms, status, end_reason, state_json, chain)
    VALUES (@id, @number, @atMs, @atMs + 150000, 'finished', 'done', @state, 'asterisk 8 kHz → rules')`);
  const turn = db.prepare(`
    INSERT INTO turns (call_id, seq, speaker, text, heard_text, at_ms, delay_json)
    VALUES (@id, @seq, @speaker, @text, @heard, @atMs, @delay)`);
  const message = db.prepare(`
    INSERT INTO messages (id, call_id, kind, caller_name, callback_number, reason, taken_at_ms)
    VALUES (@id || '-1', @id, 'message', 'Sample Caller', @number, 'an appointment next week', @atMs)`);
  const oneCall = (serial: number) => {
    const one = callOf(serial);
    call.run({ ...one, state: STATE });
    for (let seq = 1; seq <= TURNS_A_CALL; seq += 1) turn.run(turnOf(one, seq));
    if (serial % 4 === 0) message.run({ ...one, atMs: one.atMs + 100_000 });
  };
  const day = db.transaction((n: number) => {
    for (let i = 0; i < CALLS_A_DAY; i += 1) oneCall(n * CALLS_A_DAY + i);
  });
  for (let n = 0; n < days; n += 1) day(n);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

const CALLS_A_DAY = 160;
const TURNS_A_CALL = 18;

function callOf(serial: number) {
  const id = `8a6e0804-2bd0-4672-b79d-${String(serial).padStart(12, '0')}`;
  const atMs = FIRST_MS + Math.floor(serial / CALLS_A_DAY) * DAY_MS + (serial % CALLS_A_DAY) * 180_000;
  const number = serial % 5 === 0 ? null : numberOf(serial % 3 === 0 ? serial % 2000 : serial);
  return { id, atMs, number };
}

function turnOf({ id, atMs }: ReturnType<typeof callOf>, seq: number) {
  const at = { id, seq, text: TEXT, atMs: atMs + seq * 6000 };
  return seq % 2 === 1
    ? { ...at, speaker: 'attendant', heard: TEXT, delay: DELAY }
    : { ...at, speaker: 'caller', heard: null, delay: null };
}

function numberOf(serial: number): string {
  return `+447700900${String(serial).padStart(6, '0')}`;
}
