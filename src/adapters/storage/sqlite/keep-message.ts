import type { Database } from 'better-sqlite3';
import type { MessageRecord } from '../../../ports/message-repository.ts';
import type { Entry } from '../../../ports/store.ts';
import { compareMessages } from '../../../wire/records/compare-messages.ts';
import { type MessageRow, messageOf, SELECT_MESSAGES } from './message-rows.ts';

/** Keeps messages; the same one a second time changes nothing. */
export function createMessageKeeper(
  db: Database,
  tenant: string,
): (entry: Extract<Entry, { type: 'keep-message' }>) => void {
  const insert = db.prepare<object>(`
    INSERT INTO messages (id, tenant, call_id, kind, caller_name, callback_number, extension, reason, for_key,
      fields_json, urgency, owner_key, due_at_ms, recording, name_recording, taken_at_ms, late_by_ms, thread_id)
    VALUES (@id, @tenant, @callId, @kind, @callerName, @callbackNumber, @extension, @reason, @forKey,
      @fieldsJson, @urgency, @ownerKey, @dueAtMs, @recording, @nameRecording, @takenAtMs, @lateByMs,
      (SELECT thread_id FROM calls WHERE tenant = @tenant AND id = @callId))
    ON CONFLICT (id) DO NOTHING`);
  const stored = db.prepare<[string, string], MessageRow>(`${SELECT_MESSAGES} WHERE id = ? AND tenant = ?`);
  const complete = db.prepare<object>(`
    UPDATE messages SET kind = @kind, caller_name = @callerName, callback_number = @callbackNumber,
      extension = @extension, reason = @reason, for_key = @forKey, fields_json = @fieldsJson, urgency = @urgency,
      owner_key = @ownerKey, due_at_ms = @dueAtMs, recording = @recording, name_recording = @nameRecording,
      taken_at_ms = @takenAtMs
    WHERE id = @id AND tenant = @tenant`);
  const markLate = db.prepare<[number, string, string]>(
    'UPDATE messages SET late_by_ms = ? WHERE id = ? AND tenant = ? AND late_by_ms IS NULL',
  );

  return ({ message, lateByMs = null }) => {
    if (insert.run({ ...rowOf(message), tenant, lateByMs }).changes > 0) return;
    const known = stored.get(message.id, tenant);
    if (!known) throw new Error('a message of another office is stored under this id');
    if (compareMessages(messageOf(known), message) === 'fuller') complete.run({ ...rowOf(message), tenant });
    if (lateByMs !== null) markLate.run(lateByMs, message.id, tenant);
  };
}

function rowOf({ fields, ...message }: MessageRecord): object {
  return { ...message, fieldsJson: JSON.stringify(fields) };
}
