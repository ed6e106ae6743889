import type { PGlite } from '@electric-sql/pglite';
import type { MessageEvent } from '../../../src/ports/message-event.ts';
import type { KeptMessage, MessageRepository } from '../../../src/ports/message-repository.ts';
import { changeMessage, deliveryOf } from '../../../src/wire/records/change-message.ts';
import { type Ask, askPostgres, onServer } from './ask-postgres.ts';
import { writeEntry } from './write-entry.ts';

const SELECT_MESSAGES = `
  SELECT id, call_id AS callId, kind, caller_name AS callerName, callback_number AS callbackNumber, extension, reason,
    for_key AS forKey, fields_json AS fields, urgency, owner_key AS ownerKey, due_at_ms AS dueAtMs, recording,
    name_recording AS nameRecording, taken_at_ms AS takenAtMs, thread_id AS threadId,
    (SELECT CASE count(*) WHEN 1 THEN min(addresses.person_id) END
      FROM threads JOIN addresses ON addresses.tenant = threads.tenant AND addresses.value = threads.address
      WHERE threads.tenant = messages.tenant AND threads.id = messages.thread_id
        AND addresses.kind = 'phone') AS personId,
    late_by_ms AS lateByMs, claimed_at_ms AS claimedAtMs, claimed_by AS claimedBy, escalated_at_ms AS escalatedAtMs,
    escalated_to AS escalatedTo, done_at_ms AS doneAtMs, done_by AS doneBy
  FROM messages`;
const WHICH = { all: '', open: 'AND done_at_ms IS NULL', done: 'AND done_at_ms IS NOT NULL' } as const;

export type SelectMessages = (where: string, values: object) => Promise<readonly KeptMessage[]>;

export function selectMessages(ask: Ask): SelectMessages {
  return (where, values) =>
    ask<KeptMessage>(`${SELECT_MESSAGES} WHERE tenant = @tenant ${where}`, { ...values });
}

export function postgresMessages(db: PGlite, tenant: string): MessageRepository {
  const ask = askPostgres(db, tenant);
  const messages = selectMessages(ask);
  return {
    list: (limit, which = 'all') =>
      messages(`${WHICH[which]} ORDER BY taken_at_ms DESC, id LIMIT @limit`, { limit }),
    listOfCall: (callId) => messages('AND call_id = @callId ORDER BY taken_at_ms, id', { callId }),
    async findByPrefix(id) {
      const found = await messages('AND starts_with(id, @id) ORDER BY taken_at_ms, id', { id });
      const exact = found.find((message) => message.id === id);
      return exact ? [exact] : found;
    },
    listLate: (nowMs, limit) =>
      messages(
        `AND due_at_ms < @nowMs AND done_at_ms IS NULL AND escalated_at_ms IS NULL
        ORDER BY due_at_ms, id LIMIT @limit`,
        { nowMs, limit },
      ),
    events: (id) =>
      ask<MessageEvent>(
        `SELECT message_events.type, at_ms AS atMs, who AS by, text
        FROM message_events JOIN messages ON messages.id = message_id
        WHERE messages.tenant = @tenant AND message_id = @id ORDER BY seq`,
        { id },
      ),
    change: (id, change) =>
      onServer(() =>
        db.transaction(async (transaction) => {
          const inIt = askPostgres(transaction, tenant);
          const [stored] = await selectMessages(inIt)('AND id = @id FOR UPDATE', { id });
          if (!stored) return { type: 'unknown' } as const;
          const changed = changeMessage(stored, change);
          if ('refused' in changed) return changed.refused;
          await inIt(
            `UPDATE messages SET claimed_at_ms = @claimedAtMs, claimed_by = @claimedBy,
              escalated_at_ms = @escalatedAtMs, escalated_to = @escalatedTo, done_at_ms = @doneAtMs, done_by = @doneBy
            WHERE tenant = @tenant AND id = @id`,
            { ...stored, ...changed.progress },
          );
          await inIt(
            `INSERT INTO message_events (message_id, seq, type, at_ms, who, text)
            SELECT @id, coalesce(max(seq), 0) + 1, @type, @atMs, @by, @text FROM message_events WHERE message_id = @id`,
            { ...changed.event, id },
          );
          const entry = deliveryOf(id, change);
          if (entry) await writeEntry(inIt, { type: 'enqueue', entry });
          return { type: 'changed' } as const;
        }),
      ),
  };
}
