import type { Database } from 'better-sqlite3';
import type { MessageChange, MessageChanged, MessageEvent } from '../../../ports/message-event.ts';
import { changeMessage, deliveryOf, type MessageProgress } from '../../../wire/records/change-message.ts';
import { createEnqueuer } from './outbox.ts';
import { onDisk } from './storage-error.ts';

/** Does something about a message, in one transaction that others wait for: who comes second finds what the first did. */
export function createMessageChanger(
  db: Database,
  tenant: string,
): (id: string, change: MessageChange) => MessageChanged {
  const find = db.prepare<object, MessageProgress>(`
    SELECT claimed_at_ms AS claimedAtMs, claimed_by AS claimedBy, escalated_at_ms AS escalatedAtMs,
      escalated_to AS escalatedTo, done_at_ms AS doneAtMs, done_by AS doneBy
    FROM messages WHERE tenant = @tenant AND id = @id`);
  const update = db.prepare<object>(`
    UPDATE messages SET claimed_at_ms = @claimedAtMs, claimed_by = @claimedBy, escalated_at_ms = @escalatedAtMs,
      escalated_to = @escalatedTo, done_at_ms = @doneAtMs, done_by = @doneBy
    WHERE tenant = @tenant AND id = @id`);
  const add = db.prepare<MessageEvent & { readonly id: string }>(`
    INSERT INTO message_events (message_id, seq, type, at_ms, who, text)
    SELECT @id, coalesce(max(seq), 0) + 1, @type, @atMs, @by, @text FROM message_events WHERE message_id = @id`);
  const enqueue = createEnqueuer(db, tenant);
  const work = db.transaction((id: string, change: MessageChange): MessageChanged => {
    const stored = find.get({ tenant, id });
    if (!stored) return { type: 'unknown' };
    const changed = changeMessage(stored, change);
    if ('refused' in changed) return changed.refused;
    update.run({ ...stored, ...changed.progress, tenant, id });
    add.run({ ...changed.event, id });
    const delivery = deliveryOf(id, change);
    if (delivery) enqueue(delivery);
    return { type: 'changed' };
  });
  return (id, change) =>
    onDisk(() => {
      // Somebody is told of it.
      db.pragma('synchronous = FULL');
      return work.immediate(id, change);
    });
}
