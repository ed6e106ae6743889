import type { Database } from 'better-sqlite3';
import type { KeptMessage, MessageRecord, MessageRepository } from '../../../ports/message-repository.ts';
import type { Entry } from '../../../ports/store.ts';
import { compareMessages } from '../../../wire/records/compare-messages.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { onDisk } from './storage-error.ts';

export const SELECT_MESSAGES = `
  SELECT id, call_id AS callId, kind, caller_name AS callerName, callback_number AS callbackNumber, extension, reason,
    for_key AS forKey, recording, name_recording AS nameRecording, taken_at_ms AS takenAtMs, late_by_ms AS lateByMs,
    done_at_ms AS doneAtMs, done_by AS doneBy
  FROM messages`;

/** The `messages` of one tenant, to be read and dealt with. */
export function createSqliteMessages(db: Database, tenant: string): Immediate<MessageRepository> {
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
}

/** Keeps messages; the same one a second time changes nothing. */
export function createMessageKeeper(
  db: Database,
  tenant: string,
): (entry: Extract<Entry, { type: 'keep-message' }>) => void {
  const insert = db.prepare<object>(`
    INSERT INTO messages (id, tenant, call_id, kind, caller_name, callback_number, extension, reason, for_key,
      recording, name_recording, taken_at_ms, late_by_ms, thread_id)
    VALUES (@id, @tenant, @callId, @kind, @callerName, @callbackNumber, @extension, @reason, @forKey,
      @recording, @nameRecording, @takenAtMs, @lateByMs,
      (SELECT thread_id FROM calls WHERE tenant = @tenant AND id = @callId))
    ON CONFLICT (id) DO NOTHING`);
  const stored = db.prepare<[string, string], MessageRecord>(
    `${SELECT_MESSAGES} WHERE id = ? AND tenant = ?`,
  );
  const complete = db.prepare<object>(`
    UPDATE messages SET kind = @kind, caller_name = @callerName, callback_number = @callbackNumber,
      extension = @extension, reason = @reason, for_key = @forKey, recording = @recording,
      name_recording = @nameRecording, taken_at_ms = @takenAtMs
    WHERE id = @id AND tenant = @tenant`);
  const markLate = db.prepare<[number, string, string]>(
    'UPDATE messages SET late_by_ms = ? WHERE id = ? AND tenant = ? AND late_by_ms IS NULL',
  );

  return ({ message, lateByMs = null }) => {
    if (insert.run({ ...message, tenant, lateByMs }).changes > 0) return;
    const known = stored.get(message.id, tenant);
    if (!known) throw new Error('a message of another office is stored under this id');
    if (compareMessages(known, message) === 'fuller') complete.run({ ...message, tenant });
    if (lateByMs !== null) markLate.run(lateByMs, message.id, tenant);
  };
}
