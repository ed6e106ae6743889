import type { PGlite } from '@electric-sql/pglite';
import type { AnswerDelay } from '../../../src/core/answer-delay.ts';
import type {
  CallRecord,
  CallSummary,
  DelayedAnswer,
  RecordingEvent,
  TurnRecord,
} from '../../../src/ports/call-repository.ts';
import type { Store } from '../../../src/ports/store.ts';
import type { ThreadRecord } from '../../../src/ports/thread-repository.ts';
import { askPostgres, onServer } from './ask-postgres.ts';
import { postgresDesk } from './postgres-desk.ts';
import { postgresMessages, selectMessages } from './postgres-messages.ts';
import { postgresOutbox } from './postgres-outbox.ts';
import { postgresPersons } from './postgres-persons.ts';
import { writeEntry } from './write-entry.ts';

type CallRow = Omit<CallRecord, 'state' | 'owner' | 'summary'> & {
  readonly text: string | null;
  readonly by: CallSummary['by'] | null;
  readonly conversation: string | null;
  readonly visit: string | null;
  readonly daemon: string | null;
  readonly system: string | null;
};

const SELECT_CALLS = `
  SELECT calls.id, caller_number AS callerNumber, caller_name AS callerName, dialled_number AS dialledNumber,
    started_at_ms AS startedAtMs, ended_at_ms AS endedAtMs, status, end_reason AS endReason, transfer_key AS transferKey,
    conversation_json AS conversation, visit_json AS visit, chain, summary AS text, summary_by AS by, owner_daemon AS daemon, owner_system AS system
  FROM calls LEFT JOIN threads ON threads.tenant = calls.tenant AND threads.id = calls.thread_id`;
const SELECT_TURNS = `
  SELECT call_id AS callId, seq, speaker, text, heard_text AS heardText, at_ms AS atMs, delay_json AS delay,
    silenced_ms AS silencedMs
  FROM turns`;
const SAME = `
  SELECT other.id FROM calls AS this
  JOIN threads AS own ON own.tenant = this.tenant AND own.id = this.thread_id
  JOIN threads AS other ON other.tenant = own.tenant
    AND (other.id = own.id OR (own.address IS NOT NULL AND other.channel = own.channel AND other.address = own.address))
  WHERE this.tenant = @tenant AND this.id = @callId`;
const BEFORE = '(SELECT started_at_ms FROM calls WHERE tenant = @tenant AND id = @callId)';

/** The proof that PostgreSQL can stand behind the ports: one tenant's store in an open database with the schema beside this. */
export function createPostgresStore(db: PGlite, tenant: string): Store {
  const ask = askPostgres(db, tenant);
  const calls = async (where: string, values: object) =>
    (await ask<CallRow>(`${SELECT_CALLS} WHERE calls.tenant = @tenant ${where}`, { ...values })).map(callOf);
  const messages = selectMessages(ask);
  const persons = postgresPersons(db, tenant);
  return {
    calls: {
      find: async (id) => (await calls('AND calls.id = @id', { id }))[0],
      turns: (callId) =>
        ask<TurnRecord>(`${SELECT_TURNS} WHERE tenant = @tenant AND call_id = @callId ORDER BY seq`, {
          callId,
        }),
      recordingOf: (callId) =>
        ask<RecordingEvent>(
          `SELECT what, because, name, at_ms AS atMs FROM recording_events
          WHERE tenant = @tenant AND call_id = @callId ORDER BY at_ms, what`,
          { callId },
        ),
      answerDelays: (sinceMs) =>
        ask<DelayedAnswer & { readonly delay: AnswerDelay }>(
          `SELECT call_id AS callId, at_ms AS atMs, calls.chain, delay_json AS delay
          FROM turns JOIN calls ON calls.id = turns.call_id
          WHERE turns.tenant = @tenant AND at_ms >= @sinceMs AND delay_json IS NOT NULL ORDER BY at_ms`,
          { sinceMs },
        ),
      listOpen: (owner) =>
        calls(
          `AND status <> 'finished' AND (@daemon::text IS NULL OR owner_daemon IS NULL
            OR (owner_daemon = @daemon AND owner_system = @system)) ORDER BY started_at_ms, calls.id`,
          { daemon: owner?.daemon, system: owner?.system ?? '' },
        ),
      listRecent: (limit) => calls('ORDER BY started_at_ms DESC, calls.id LIMIT @limit', { limit }),
    },
    messages: postgresMessages(db, tenant),
    outbox: postgresOutbox(db, tenant),
    desk: postgresDesk(db, tenant),
    persons,
    threads: {
      async ofCall(callId) {
        const [row] = await ask<Omit<ThreadRecord, 'persons'>>(
          `SELECT threads.id, channel, address FROM calls
          JOIN threads ON threads.tenant = calls.tenant AND threads.id = calls.thread_id
          WHERE calls.tenant = @tenant AND calls.id = @callId`,
          { callId },
        );
        if (!row) return undefined;
        const { address } = row;
        return {
          ...row,
          persons: address === null ? [] : await persons.ofAddress({ kind: 'phone', value: address }),
        };
      },
      messagesOf: (numbers, limit) =>
        messages(
          `AND thread_id IN (SELECT id FROM threads WHERE tenant = @tenant AND channel = 'phone'
            AND address IN (SELECT json_array_elements_text(@numbers::json)))
          ORDER BY taken_at_ms DESC, id LIMIT @limit`,
          { numbers: JSON.stringify(numbers), limit },
        ),
      before: async (callId, limit) => ({
        calls: await calls(
          `AND thread_id IN (${SAME}) AND calls.id <> @callId AND started_at_ms <= ${BEFORE}
          ORDER BY started_at_ms DESC, calls.id LIMIT @limit`,
          { callId, limit },
        ),
        messages: await messages(
          `AND thread_id IN (${SAME}) AND call_id <> @callId AND taken_at_ms <= ${BEFORE}
          ORDER BY taken_at_ms DESC, id LIMIT @limit`,
          { callId, limit },
        ),
      }),
    },
    write: (entries) =>
      onServer(() =>
        db.transaction(async (transaction) => {
          const inIt = askPostgres(transaction, tenant);
          for (const entry of entries) await writeEntry(inIt, entry);
        }),
      ),
  };
}

function callOf({ conversation, visit, daemon, system, text, by, ...call }: CallRow): CallRecord {
  const summary = text === null || by === null ? null : { text, by };
  const owner = daemon === null || system === null ? null : { daemon, system };
  return { ...call, state: { conversation, visit }, summary, owner };
}
