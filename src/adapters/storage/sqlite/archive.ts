import type { Database } from 'better-sqlite3';
import type { CallRecord } from '../../../ports/call-repository.ts';
import type { KeptMessage } from '../../../ports/message-repository.ts';
import { type CallRow, callOf, SELECT_CALLS } from './calls.ts';
import { type MessageRow, messageOf, SELECT_MESSAGES } from './message-rows.ts';
import { onDisk } from './storage-error.ts';

/** Which calls and messages are meant: of callers by the numbers as they are stored, or from before a time. */
export type Which = { readonly numbers: readonly string[] } | { readonly beforeMs: number };

/** How much of one kind there is, and since when; Unix time in milliseconds, null when there is none. */
export interface Amount {
  readonly count: number;
  readonly oldestMs: number | null;
}

/**
 * What is kept, to be looked through and removed. What is removed is overwritten in the file; the write-ahead log keeps
 * it until {@link Archive.emptyLog}. Each removal is one short transaction, so that a daemon beside it waits for none.
 */
export interface Archive {
  /** There is something of the tenant. */
  isKept(): boolean;
  amounts(): {
    readonly calls: Amount;
    readonly transcripts: Amount;
    readonly messages: Amount;
    readonly open: Amount;
  };
  /** Every number that callers had or left, once each, as it is stored. */
  numbers(): readonly string[];
  calls(which: Which): readonly CallRecord[];
  /** Those of the calls, and those that ask for one of the numbers. */
  messages(which: Which): readonly KeptMessage[];
  /** Finished calls only: an open one is being written. */
  removeCalls(ids: readonly string[]): void;
  removeMessages(ids: readonly string[]): void;
  /** Calls that ended before and are not forgotten yet. */
  forgettable(endedBeforeMs: number): readonly string[];
  /** What was said in these calls and who called is removed; when, how long and how they ended stays. */
  forgetCalls(ids: readonly string[]): void;
  /** Messages that were dealt with before. */
  doneBefore(ms: number): readonly KeptMessage[];
  /** Messages that are dealt with and have sound from before. */
  soundBefore(takenBeforeMs: number): readonly KeptMessage[];
  forgetSound(ids: readonly string[]): void;
  /** The recordings that messages refer to. */
  recordings(): ReadonlySet<string>;
  /**
   * Brings what was written from the write-ahead log into the file, beside others who write. Left to them, it would be one
   * of their commits that takes so long.
   */
  settle(): void;
  /** @returns false while somebody reads an older state of the database. */
  emptyLog(): boolean;
}

const WHICH_CALLS = `calls.tenant = @tenant AND (started_at_ms < @beforeMs
  OR caller_number IN (SELECT value FROM json_each(@numbers)))`;
const WHICH_MESSAGES = `tenant = @tenant AND (taken_at_ms < @beforeMs
  OR callback_number IN (SELECT value FROM json_each(@numbers))
  OR call_id IN (SELECT id FROM calls WHERE tenant = @tenant AND caller_number IN (SELECT value FROM json_each(@numbers))))`;
const IN_IDS = 'tenant = @tenant AND id IN (SELECT value FROM json_each(@ids))';
/** Of a thread. */
const BARE = `NOT EXISTS (SELECT 1 FROM calls WHERE calls.tenant = threads.tenant AND thread_id = threads.id)
  AND NOT EXISTS (SELECT 1 FROM messages WHERE messages.tenant = threads.tenant AND thread_id = threads.id)`;
/** What is left of a call that was forgotten. */
const REMEMBERED = `(visit_json IS NOT NULL OR thread_id IS NOT NULL OR unreadable IS NOT NULL OR summary IS NOT NULL OR caller_number IS NOT NULL OR caller_name IS NOT NULL
  OR EXISTS (SELECT 1 FROM turns WHERE call_id = calls.id))`;

/** The archive of one tenant. */
export function createSqliteArchive(db: Database, tenant: string): Archive {
  const all = <Row>(sql: string, values: object = {}) =>
    onDisk(() => db.prepare<object, Row>(sql).all({ tenant, ...values }));
  const run = (sql: string, values: object) =>
    onDisk(() => db.prepare(sql).run({ tenant, ...values }).changes);
  const amount = (from: string): Amount =>
    all<Amount>(`SELECT count(*) AS count, min(atMs) AS oldestMs FROM (${from})`)[0] ?? {
      count: 0,
      oldestMs: null,
    };
  const messages = (where: string, given: object) =>
    all<MessageRow>(`${SELECT_MESSAGES} WHERE ${where}`, given).map(messageOf);
  const values = (which: Which) => ({
    numbers: JSON.stringify('numbers' in which ? which.numbers : []),
    beforeMs: 'beforeMs' in which ? which.beforeMs : -1,
  });
  /** Does it in one transaction, and removes the threads on which nothing hangs any more. */
  const withThreads = (
    table: 'calls' | 'messages',
    ids: readonly string[],
    work: (values: object) => void,
  ): void => {
    const values = { ids: JSON.stringify(ids) };
    const removed = db.transaction(() => {
      const threads = all<{ id: string }>(
        `SELECT DISTINCT thread_id AS id FROM ${table} WHERE ${IN_IDS} AND thread_id IS NOT NULL`,
        values,
      );
      work(values);
      run(`DELETE FROM threads WHERE ${IN_IDS} AND ${BARE}`, {
        ids: JSON.stringify(threads.map(({ id }) => id)),
      });
    });
    onDisk(() => removed.immediate());
  };

  return {
    isKept: () =>
      ['calls', 'messages', 'persons'].some(
        (table) => all(`SELECT 1 FROM ${table} WHERE tenant = @tenant LIMIT 1`).length > 0,
      ),
    amounts: () => ({
      calls: amount('SELECT started_at_ms AS atMs FROM calls WHERE tenant = @tenant'),
      transcripts: amount(`SELECT started_at_ms AS atMs FROM calls WHERE tenant = @tenant AND ${REMEMBERED}`),
      messages: amount('SELECT taken_at_ms AS atMs FROM messages WHERE tenant = @tenant'),
      open: amount('SELECT taken_at_ms AS atMs FROM messages WHERE tenant = @tenant AND done_at_ms IS NULL'),
    }),
    numbers: () =>
      all<{ number: string }>(`
        SELECT caller_number AS number FROM calls WHERE tenant = @tenant AND caller_number IS NOT NULL
        UNION SELECT callback_number FROM messages WHERE tenant = @tenant AND callback_number IS NOT NULL`).map(
        ({ number }) => number,
      ),
    calls: (which) =>
      all<CallRow>(
        `${SELECT_CALLS} WHERE ${WHICH_CALLS} ORDER BY started_at_ms, calls.id`,
        values(which),
      ).map(callOf),
    messages: (which) => messages(`${WHICH_MESSAGES} ORDER BY taken_at_ms, id`, values(which)),
    removeCalls(ids) {
      // Their turns go with them.
      withThreads('calls', ids, (values) =>
        run(`DELETE FROM calls WHERE ${IN_IDS} AND status = 'finished'`, values),
      );
    },
    removeMessages(ids) {
      withThreads('messages', ids, (values) => {
        // What has not left the house because of it tells of it.
        run(
          `DELETE FROM outbox WHERE tenant = @tenant AND cause IN (SELECT value FROM json_each(@ids))`,
          values,
        );
        run(`DELETE FROM messages WHERE ${IN_IDS}`, values);
      });
    },
    forgettable: (endedBeforeMs) =>
      all<{ id: string }>(
        `SELECT id FROM calls WHERE tenant = @tenant AND ended_at_ms < @endedBeforeMs AND ${REMEMBERED}`,
        { endedBeforeMs },
      ).map(({ id }) => id),
    forgetCalls(callIds) {
      const ids = { ids: JSON.stringify(callIds) };
      const turns = 'FROM turns WHERE tenant = @tenant AND call_id IN (SELECT value FROM json_each(@ids))';
      // What is on a slow disk is read before others have to wait for it.
      all(`SELECT sum(length(text) + length(delay_json)) ${turns}`, ids);
      all(`SELECT sum(length(visit_json)) FROM calls WHERE ${IN_IDS}`, ids);
      withThreads('calls', callIds, () => {
        run(`DELETE ${turns}`, ids);
        run(
          `UPDATE calls SET visit_json = NULL, unreadable = NULL, summary = NULL, summary_by = NULL, caller_number = NULL, caller_name = NULL, thread_id = NULL
          WHERE ${IN_IDS}`,
          ids,
        );
      });
    },
    doneBefore: (ms) => messages('tenant = @tenant AND done_at_ms < @ms', { ms }),
    soundBefore: (takenBeforeMs) =>
      messages(
        `tenant = @tenant AND done_at_ms IS NOT NULL AND taken_at_ms < @takenBeforeMs
          AND coalesce(recording, name_recording) IS NOT NULL`,
        { takenBeforeMs },
      ),
    forgetSound(ids) {
      run(`UPDATE messages SET recording = NULL, name_recording = NULL WHERE ${IN_IDS}`, {
        ids: JSON.stringify(ids),
      });
    },
    recordings: () =>
      new Set(
        all<{ recording: string }>(
          `SELECT recording FROM messages WHERE tenant = @tenant AND recording IS NOT NULL
          UNION SELECT name_recording FROM messages WHERE tenant = @tenant AND name_recording IS NOT NULL`,
        ).map(({ recording }) => recording),
      ),
    settle() {
      onDisk(() => db.pragma('wal_checkpoint(PASSIVE)'));
    },
    emptyLog() {
      // Passive first: it does all of the work for the disk without the lock that writers need.
      onDisk(() => db.pragma('wal_checkpoint(PASSIVE)'));
      const [row] = onDisk(() => db.pragma('wal_checkpoint(TRUNCATE)')) as readonly {
        readonly busy: number;
      }[];
      return row?.busy === 0;
    },
  };
}
