import type { Database } from 'better-sqlite3';
import type { MessageEvent } from '../../../ports/message-event.ts';
import type { KeptMessage, MessageRepository } from '../../../ports/message-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { createMessageChanger } from './change-message.ts';
import { type MessageRow, messageOf, SELECT_MESSAGES } from './message-rows.ts';
import { onDisk } from './storage-error.ts';

/** The `messages` of one tenant, to be read and dealt with. */
export function createSqliteMessages(db: Database, tenant: string): Immediate<MessageRepository> {
  const newest = (where: string) =>
    db.prepare<[string, number], MessageRow>(
      `${SELECT_MESSAGES} WHERE tenant = ? ${where} ORDER BY taken_at_ms DESC, id LIMIT ?`,
    );
  const lists = {
    all: newest(''),
    open: newest('AND done_at_ms IS NULL'),
    done: newest('AND done_at_ms IS NOT NULL'),
  };
  const ofCall = db.prepare<[string, string], MessageRow>(
    `${SELECT_MESSAGES} WHERE tenant = ? AND call_id = ? ORDER BY taken_at_ms, id`,
  );
  const byId = db.prepare<{ tenant: string; id: string }, MessageRow>(
    `${SELECT_MESSAGES} WHERE id = @id AND tenant = @tenant`,
  );
  const byPrefix = db.prepare<{ tenant: string; id: string }, MessageRow>(
    `${SELECT_MESSAGES} WHERE tenant = @tenant AND substr(id, 1, length(@id)) = @id ORDER BY taken_at_ms, id`,
  );
  const late = db.prepare<[string, number, number], MessageRow>(
    `${SELECT_MESSAGES} WHERE tenant = ? AND due_at_ms < ? AND done_at_ms IS NULL AND escalated_at_ms IS NULL
    ORDER BY due_at_ms, id LIMIT ?`,
  );
  const events = db.prepare<[string, string], MessageEvent>(`
    SELECT message_events.type, at_ms AS atMs, who AS by, text
    FROM message_events JOIN messages ON messages.id = message_id
    WHERE messages.tenant = ? AND message_id = ? ORDER BY seq`);
  const all = (read: () => readonly MessageRow[]): readonly KeptMessage[] => onDisk(read).map(messageOf);
  return {
    list: (limit, which = 'all') => all(() => lists[which].all(tenant, limit)),
    listOfCall: (callId) => all(() => ofCall.all(tenant, callId)),
    findByPrefix(id) {
      // A beginning is looked for in all of them; whoever has the whole id need not wait for that.
      const exact = all(() => byId.all({ tenant, id }));
      return exact.length > 0 ? exact : all(() => byPrefix.all({ tenant, id }));
    },
    listLate: (nowMs, limit) => all(() => late.all(tenant, nowMs, limit)),
    events: (id) => onDisk(() => events.all(tenant, id)),
    change: createMessageChanger(db, tenant),
  };
}
