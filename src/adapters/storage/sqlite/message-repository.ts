import type { Database } from 'better-sqlite3';
import type { KeptMessage, MessageRecord, MessageRepository } from '../../../ports/message-repository.ts';
import { onDisk } from './storage-error.ts';

/** The `messages` of one tenant. */
export function createSqliteMessageRepository(db: Database, tenant = 'default'): MessageRepository {
  return onDisk(() => {
    const insert = db.prepare<MessageRecord>(`
      INSERT INTO messages (id, tenant, call_id, kind, caller_name, callback_number, extension, reason, for_key,
        recording, name_recording, taken_at_ms)
      VALUES (@id, @tenant, @callId, @kind, @callerName, @callbackNumber, @extension, @reason, @forKey,
        @recording, @nameRecording, @takenAtMs)
      ON CONFLICT (id) DO NOTHING`);
    const newest = (where: string) =>
      db.prepare<[string, number], KeptMessage>(
        `${SELECT_MESSAGES} WHERE tenant = ? ${where} ORDER BY taken_at_ms DESC, id LIMIT ?`,
      );
    const lists = {
      all: newest(''),
      open: newest('AND done_at_ms IS NULL'),
      done: newest('AND done_at_ms IS NOT NULL'),
    };
    const ofCall = db.prepare<[string, string], KeptMessage>(
      `${SELECT_MESSAGES} WHERE tenant = ? AND call_id = ? ORDER BY taken_at_ms, id`,
    );
    const byPrefix = db.prepare<{ tenant: string; id: string }, KeptMessage>(
      `${SELECT_MESSAGES} WHERE tenant = @tenant AND substr(id, 1, length(@id)) = @id ORDER BY taken_at_ms, id`,
    );
    const setDone = db.prepare<object>(
      'UPDATE messages SET done_at_ms = @atMs, done_by = @by WHERE tenant = @tenant AND id = @id',
    );

    return {
      add(message) {
        onDisk(() => insert.run(message));
      },
      list: (limit, which = 'all') => onDisk(() => lists[which].all(tenant, limit)),
      listOfCall: (callId) => onDisk(() => ofCall.all(tenant, callId)),
      findByPrefix(id) {
        const found = onDisk(() => byPrefix.all({ tenant, id }));
        const exact = found.find((message) => message.id === id);
        return exact ? [exact] : found;
      },
      setDone(id, done) {
        onDisk(() => setDone.run({ tenant, id, atMs: done?.atMs ?? null, by: done?.by ?? null }));
      },
    };
  });
}

export const SELECT_MESSAGES = `
  SELECT id, tenant, call_id AS callId, kind, caller_name AS callerName, callback_number AS callbackNumber,
    extension, reason, for_key AS forKey, recording, name_recording AS nameRecording, taken_at_ms AS takenAtMs, done_at_ms AS doneAtMs, done_by AS doneBy
  FROM messages`;
