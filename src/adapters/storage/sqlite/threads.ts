import type { Database } from 'better-sqlite3';
import type { ThreadRecord, ThreadRepository } from '../../../ports/thread-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { type CallRow, callOf, SELECT_CALLS } from './calls.ts';
import { type MessageRow, messageOf, SELECT_MESSAGES } from './message-rows.ts';
import { createPersonReader } from './persons.ts';
import { onDisk } from './storage-error.ts';

type ThreadRow = Omit<ThreadRecord, 'persons'>;

/** Those of the thread a call is on, and others of the same address. */
const SAME = `
  SELECT other.id FROM calls AS this
  JOIN threads AS own ON own.tenant = this.tenant AND own.id = this.thread_id
  JOIN threads AS other ON other.tenant = own.tenant
    AND (other.id = own.id OR (own.address IS NOT NULL AND other.channel = own.channel AND other.address = own.address))
  WHERE this.tenant = @tenant AND this.id = @callId`;

/** The `threads` of one tenant, to be read. */
export function createSqliteThreads(db: Database, tenant: string): Immediate<ThreadRepository> {
  const ofCall = db.prepare<object, ThreadRow>(`
    SELECT threads.id, threads.channel, threads.address FROM calls
    JOIN threads ON threads.tenant = calls.tenant AND threads.id = calls.thread_id
    WHERE calls.tenant = @tenant AND calls.id = @callId`);
  const calls = db.prepare<object, CallRow>(`
    ${SELECT_CALLS} WHERE calls.tenant = @tenant AND calls.thread_id IN (${SAME}) AND calls.id <> @callId
      AND calls.started_at_ms <= (SELECT started_at_ms FROM calls WHERE tenant = @tenant AND id = @callId)
    ORDER BY calls.started_at_ms DESC, calls.id LIMIT @limit`);
  const messages = db.prepare<object, MessageRow>(`
    ${SELECT_MESSAGES} WHERE tenant = @tenant AND thread_id IN (${SAME}) AND call_id <> @callId
      AND taken_at_ms <= (SELECT started_at_ms FROM calls WHERE tenant = @tenant AND id = @callId)
    ORDER BY taken_at_ms DESC, id LIMIT @limit`);
  const from = db.prepare<object, MessageRow>(`
    ${SELECT_MESSAGES} WHERE tenant = @tenant AND thread_id IN (
      SELECT id FROM threads WHERE tenant = @tenant AND channel = 'phone'
        AND address IN (SELECT value FROM json_each(@numbers)))
    ORDER BY taken_at_ms DESC, id LIMIT @limit`);
  const persons = createPersonReader(db, tenant);
  return {
    ofCall(callId) {
      const row = onDisk(() => ofCall.get({ tenant, callId }));
      if (!row) return undefined;
      const { address } = row;
      return {
        ...row,
        persons: address === null ? [] : persons.ofAddress({ kind: 'phone', value: address }),
      };
    },
    messagesOf: (numbers, limit) =>
      onDisk(() => from.all({ tenant, numbers: JSON.stringify(numbers), limit })).map(messageOf),
    before: (callId, limit) => ({
      calls: onDisk(() => calls.all({ tenant, callId, limit })).map(callOf),
      messages: onDisk(() => messages.all({ tenant, callId, limit })).map(messageOf),
    }),
  };
}
