import type { Database } from 'better-sqlite3';
import type { CallRecord, TurnRecord } from '../../../ports/call-repository.ts';
import type { KeptMessage } from '../../../ports/message-repository.ts';
import type { Address, PersonRecord } from '../../../ports/person-repository.ts';
import type { ThreadRecord } from '../../../ports/thread-repository.ts';
import { SELECT_MESSAGES } from './messages.ts';
import { parseDelay } from './parse-delay.ts';

/** A call without what only this program can read. */
export interface ExportedCall extends Omit<CallRecord, 'state' | 'owner'> {
  readonly threadId: string | null;
}

export interface ExportedMessage extends KeptMessage {
  readonly threadId: string | null;
}

export type ExportedThread = Omit<ThreadRecord, 'persons'>;

/** Everything of one tenant, row by row: a year does not fit into a string. Oldest first. */
export interface ExportRows {
  calls(): Iterable<ExportedCall>;
  turns(callId: string): readonly TurnRecord[];
  messages(): Iterable<ExportedMessage>;
  /** Dates of birth and codes are kept as hashes, which are nobody else's business. */
  persons(): Iterable<PersonRecord>;
  threads(): Iterable<ExportedThread>;
}

type PersonRow = Pick<PersonRecord, 'id' | 'name'> & { readonly born: number; readonly code: number };
type TurnRow = Omit<TurnRecord, 'delay'> & { readonly delayJson: string | null };

/** In one transaction all of it is of one moment. Throws what SQLite does. */
export function createExportRows(db: Database, tenant: string): ExportRows {
  const calls = db.prepare<[string], ExportedCall>(`
    SELECT id, thread_id AS threadId, caller_number AS callerNumber, caller_name AS callerName,
      dialled_number AS dialledNumber, started_at_ms AS startedAtMs, ended_at_ms AS endedAtMs, status,
      end_reason AS endReason, transfer_key AS transferKey, chain
    FROM calls WHERE tenant = ? ORDER BY started_at_ms, id`);
  const turns = db.prepare<[string, string], TurnRow>(`
    SELECT call_id AS callId, seq, speaker, text, heard_text AS heardText, at_ms AS atMs, delay_json AS delayJson,
      silenced_ms AS silencedMs
    FROM turns WHERE tenant = ? AND call_id = ? ORDER BY seq`);
  const messages = db.prepare<[string], ExportedMessage>(`
    SELECT kept.*, messages.thread_id AS threadId FROM (${SELECT_MESSAGES} WHERE tenant = ?) AS kept
    JOIN messages ON messages.id = kept.id ORDER BY kept.takenAtMs, kept.id`);
  const persons = db.prepare<[string], PersonRow>(`
    SELECT id, name, birth_date_hash IS NOT NULL AS born, code_hash IS NOT NULL AS code
    FROM persons WHERE tenant = ? ORDER BY name, id`);
  const addresses = db.prepare<[string, string], Address>(
    'SELECT kind, value FROM addresses WHERE tenant = ? AND person_id = ? ORDER BY kind DESC, value',
  );
  const threads = db.prepare<[string], ExportedThread>(
    'SELECT id, channel, address FROM threads WHERE tenant = ? ORDER BY id',
  );
  return {
    calls: () => calls.iterate(tenant),
    turns: (callId) =>
      turns.all(tenant, callId).map(({ delayJson, ...turn }) => ({
        ...turn,
        delay: delayJson === null ? null : parseDelay(delayJson),
      })),
    messages: () => messages.iterate(tenant),
    *persons() {
      for (const { id, name, born, code } of persons.iterate(tenant))
        yield {
          id,
          name,
          addresses: addresses.all(tenant, id),
          hasBirthDate: born === 1,
          hasCode: code === 1,
        };
    },
    threads: () => threads.iterate(tenant),
  };
}
