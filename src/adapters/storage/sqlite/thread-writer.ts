import type { Database } from 'better-sqlite3';

/** Which thread a call hangs on, and what is remembered there. */
export interface ThreadWriter {
  /** A new call has one of its own, until it is known who calls. */
  begin(callId: string, channel: string): void;
  /** The number is known: the call goes on the thread of it, unless another call is on it at this moment. */
  address(callId: string, address: string): void;
  remember(callId: string, conversation: string | null): void;
}

interface Found {
  readonly id: string;
}

interface Own extends Found {
  readonly channel: string;
  readonly address: string | null;
}

export function createThreadWriter(db: Database, tenant: string): ThreadWriter {
  const begin = db.prepare<object>(`
    INSERT INTO threads (tenant, id, channel) VALUES (@tenant, @callId, @channel) ON CONFLICT DO NOTHING`);
  const own = db.prepare<object, Own>(`
    SELECT threads.id, threads.channel, threads.address FROM calls JOIN threads ON threads.tenant = calls.tenant AND threads.id = thread_id
    WHERE calls.tenant = @tenant AND calls.id = @callId`);
  const free = db.prepare<object, Found>(`
    SELECT id FROM threads
    WHERE tenant = @tenant AND channel = @channel AND address = @address AND NOT EXISTS (
      SELECT 1 FROM calls WHERE calls.tenant = @tenant AND thread_id = threads.id AND status <> 'finished' AND calls.id <> @callId)
    ORDER BY (SELECT max(started_at_ms) FROM calls WHERE calls.tenant = @tenant AND thread_id = threads.id) DESC, id LIMIT 1`);
  const setAddress = db.prepare<object>(
    'UPDATE threads SET address = @address WHERE tenant = @tenant AND id = @id',
  );
  /** What an earlier caller from this number had begun is not this one's. */
  const takeOver = db.prepare<object>(`
    UPDATE threads SET conversation_json = (
      SELECT mine.conversation_json FROM threads AS mine WHERE mine.tenant = @tenant AND mine.id = @from)
    WHERE tenant = @tenant AND id = @to`);
  const moveCall = db.prepare<object>(
    'UPDATE calls SET thread_id = @to WHERE tenant = @tenant AND id = @callId',
  );
  const moveMessages = db.prepare<object>(
    'UPDATE messages SET thread_id = @to WHERE tenant = @tenant AND call_id = @callId',
  );
  const drop = db.prepare<object>('DELETE FROM threads WHERE tenant = @tenant AND id = @from');
  const remember = db.prepare<object>(`
    UPDATE threads SET conversation_json = @conversation
    WHERE tenant = @tenant AND id = (SELECT thread_id FROM calls WHERE tenant = @tenant AND id = @callId)`);

  return {
    begin: (callId, channel) => void begin.run({ tenant, callId, channel }),
    address(callId, address) {
      const mine = own.get({ tenant, callId });
      if (!mine || mine.address !== null) return;
      const found = free.get({ tenant, callId, channel: mine.channel, address });
      if (!found) {
        setAddress.run({ tenant, id: mine.id, address });
        return;
      }
      const move = { tenant, callId, from: mine.id, to: found.id };
      takeOver.run({ tenant, from: mine.id, to: found.id });
      moveCall.run({ tenant, callId, to: found.id });
      moveMessages.run({ tenant, callId, to: found.id });
      drop.run({ tenant, from: move.from });
    },
    remember: (callId, conversation) => void remember.run({ tenant, callId, conversation }),
  };
}
