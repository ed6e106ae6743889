import type { KeptMessage, MessageField } from '../../../ports/message-repository.ts';

/** As a row of `messages` is selected. */
export type MessageRow = Omit<KeptMessage, 'fields'> & { readonly fieldsJson: string };

export const SELECT_MESSAGES = `
  SELECT id, call_id AS callId, kind, caller_name AS callerName, callback_number AS callbackNumber, extension, reason,
    for_key AS forKey, fields_json AS fieldsJson, urgency, owner_key AS ownerKey, due_at_ms AS dueAtMs, recording,
    name_recording AS nameRecording, taken_at_ms AS takenAtMs, thread_id AS threadId,
    (SELECT CASE count(*) WHEN 1 THEN min(addresses.person_id) END
      FROM threads JOIN addresses ON addresses.tenant = threads.tenant AND addresses.value = threads.address
      WHERE threads.tenant = messages.tenant AND threads.id = messages.thread_id
        AND addresses.kind = 'phone') AS personId,
    late_by_ms AS lateByMs, claimed_at_ms AS claimedAtMs, claimed_by AS claimedBy, escalated_at_ms AS escalatedAtMs,
    escalated_to AS escalatedTo, done_at_ms AS doneAtMs, done_by AS doneBy
  FROM messages`;

export function messageOf({ fieldsJson, ...row }: MessageRow): KeptMessage {
  // This adapter wrote it.
  return { ...row, fields: JSON.parse(fieldsJson) as readonly MessageField[] };
}
