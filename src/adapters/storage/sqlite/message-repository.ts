import type { Database } from 'better-sqlite3';
import type { MessageRecord, MessageRepository } from '../../../ports/message-repository.ts';
import { onDisk } from './storage-error.ts';

/** The `messages` of one tenant. */
export function createSqliteMessageRepository(db: Database, tenant = 'default'): MessageRepository {
  return onDisk(() => {
    const insert = db.prepare<MessageRecord>(`
      INSERT INTO messages (id, tenant, call_id, kind, caller_name, callback_number, reason, for_key, recording,
        taken_at_ms)
      VALUES (@id, @tenant, @callId, @kind, @callerName, @callbackNumber, @reason, @forKey, @recording, @takenAtMs)
      ON CONFLICT (id) DO NOTHING`);
    const newest = db.prepare<[string, number], MessageRecord>(
      `${SELECT} WHERE tenant = ? ORDER BY taken_at_ms DESC, id LIMIT ?`,
    );
    const ofCall = db.prepare<[string, string], MessageRecord>(
      `${SELECT} WHERE tenant = ? AND call_id = ? ORDER BY taken_at_ms, id`,
    );

    return {
      add(message) {
        onDisk(() => insert.run(message));
      },
      list: (limit) => onDisk(() => newest.all(tenant, limit)),
      listOfCall: (callId) => onDisk(() => ofCall.all(tenant, callId)),
    };
  });
}

const SELECT = `
  SELECT id, tenant, call_id AS callId, kind, caller_name AS callerName, callback_number AS callbackNumber, reason,
    for_key AS forKey, recording, taken_at_ms AS takenAtMs
  FROM messages`;
