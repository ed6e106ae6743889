import type { Database } from 'better-sqlite3';
import type { CallRecord, TurnRecord } from '../../../ports/call-repository.ts';
import type { MessageEvent } from '../../../ports/message-event.ts';
import type { KeptMessage } from '../../../ports/message-repository.ts';
import type { PersonRecord } from '../../../ports/person-repository.ts';
import type { ThreadRecord } from '../../../ports/thread-repository.ts';
import { type CallRow, SELECT_TURNS, summaryOf, type TurnRow, turnOf } from './calls.ts';
import { type MessageRow, messageOf, SELECT_MESSAGES } from './message-rows.ts';
import { createSqliteMessages } from './messages.ts';
import { createPersonReader } from './persons.ts';

/** A call without what only this program can read. */
export interface ExportedCall extends Omit<CallRecord, 'state' | 'owner'> {
  readonly threadId: string | null;
}

type ExportedRow = Omit<ExportedCall, 'summary'> & Pick<CallRow, 'summary' | 'summaryBy'>;

export interface ExportedMessage extends KeptMessage {
  /** What was done about it, oldest first. */
  readonly events: readonly MessageEvent[];
}

export type ExportedThread = Omit<ThreadRecord, 'persons'>;

/** Everything of one tenant, row by row: a year does not fit into a string. Oldest first. */
export interface ExportRows {
  calls(): Iterable<ExportedCall>;
  turns(callId: string): readonly TurnRecord[];
  messages(): Iterable<ExportedMessage>;
  /** Dates of birth and codes are kept as hashes, which are nobody else's business. */
  persons(): readonly PersonRecord[];
  threads(): Iterable<ExportedThread>;
}

/** In one transaction all of it is of one moment. Throws what SQLite does. */
export function createExportRows(db: Database, tenant: string): ExportRows {
  const calls = db.prepare<[string], ExportedRow>(`
    SELECT id, thread_id AS threadId, caller_number AS callerNumber, caller_name AS callerName,
      dialled_number AS dialledNumber, started_at_ms AS startedAtMs, ended_at_ms AS endedAtMs, status,
      end_reason AS endReason, transfer_key AS transferKey, chain, summary, summary_by AS summaryBy
    FROM calls WHERE tenant = ? ORDER BY started_at_ms, id`);
  const turns = db.prepare<[string, string], TurnRow>(`
    ${SELECT_TURNS} WHERE tenant = ? AND call_id = ? ORDER BY seq`);
  const messages = db.prepare<[string], MessageRow>(
    `${SELECT_MESSAGES} WHERE tenant = ? ORDER BY taken_at_ms, id`,
  );
  const { events } = createSqliteMessages(db, tenant);
  const persons = createPersonReader(db, tenant);
  const threads = db.prepare<[string], ExportedThread>(
    'SELECT id, channel, address FROM threads WHERE tenant = ? ORDER BY id',
  );
  return {
    *calls() {
      for (const { summary, summaryBy, ...call } of calls.iterate(tenant))
        yield { ...call, summary: summaryOf(summary, summaryBy) };
    },
    turns: (callId) => turns.all(tenant, callId).map(turnOf),
    *messages() {
      for (const row of messages.iterate(tenant)) yield { ...messageOf(row), events: events(row.id) };
    },
    persons: () => persons.list(Number.MAX_SAFE_INTEGER),
    threads: () => threads.iterate(tenant),
  };
}
