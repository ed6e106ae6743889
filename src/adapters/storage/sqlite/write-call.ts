import type { Database } from 'better-sqlite3';
import type { CallEntry } from '../../../ports/call-entry.ts';
import type { CallOwner } from '../../../ports/call-repository.ts';
import { createRecordingNoter } from './drop-sound.ts';
import { createThreadWriter } from './thread-writer.ts';

/** Writes entries of calls into `calls` and `turns`; a second time each changes nothing. */
export function createCallWriter(db: Database, tenant: string): (entry: CallEntry) => void {
  const open = db.prepare<object>(`
    INSERT INTO calls (id, tenant, started_at_ms, chain, owner_daemon, owner_system, thread_id)
    VALUES (@id, @tenant, @startedAtMs, @chain, @daemon, @system, @id)
    ON CONFLICT DO NOTHING`);
  const identify = db.prepare<object>(`
    UPDATE calls SET caller_number = coalesce(@callerNumber, caller_number),
      caller_name = coalesce(@callerName, caller_name), dialled_number = coalesce(@dialledNumber, dialled_number)
    WHERE id = @id AND tenant = @tenant`);
  const status = db.prepare<object>(`
    UPDATE calls SET status = @status, transfer_key = coalesce(@transferKey, transfer_key),
      owner_daemon = coalesce(@daemon, owner_daemon), owner_system = coalesce(@system, owner_system)
    WHERE id = @id AND tenant = @tenant AND status <> 'finished'`);
  const state = db.prepare<object>(`
    UPDATE calls SET visit_json = @visit WHERE id = @id AND tenant = @tenant`);
  const unreadable = db.prepare<object>(`
    UPDATE calls SET unreadable = @text WHERE id = @id AND tenant = @tenant`);
  const summary = db.prepare<object>(`
    UPDATE calls SET summary = @text, summary_by = @by WHERE id = @id AND tenant = @tenant`);
  const turn = db.prepare<object>(`
    INSERT INTO turns (tenant, call_id, seq, speaker, text, heard_text, at_ms, delay_json, silenced_ms)
    SELECT @tenant, @callId, @seq, @speaker, @text, @heardText, @atMs, @delayJson, @silencedMs
    WHERE EXISTS (SELECT 1 FROM calls WHERE id = @callId AND tenant = @tenant)
    ON CONFLICT DO NOTHING`);
  const finish = db.prepare<object>(`
    UPDATE calls SET status = 'finished', end_reason = @reason, ended_at_ms = @endedAtMs
    WHERE id = @id AND tenant = @tenant AND status <> 'finished'`);

  const redact = db.prepare<object>(`
    UPDATE turns SET text = @text, heard_text = CASE WHEN heard_text IS NULL THEN NULL ELSE @text END
    WHERE tenant = @tenant AND call_id = @id AND seq = @seq`);
  const note = createRecordingNoter(db, tenant);

  const threads = createThreadWriter(db, tenant);
  const identified = (entry: Extract<CallEntry, { type: 'identify' }>): void => {
    const { id, callerNumber, callerName, dialledNumber, address = callerNumber } = entry;
    identify.run({ id, tenant, callerNumber, callerName, dialledNumber });
    if (address !== null) threads.address(id, address);
  };

  return (entry) => {
    switch (entry.type) {
      case 'open':
        if (open.run({ ...flat(entry), tenant }).changes > 0)
          threads.begin(entry.id, entry.channel ?? 'phone');
        return;
      case 'identify':
        return identified(entry);
      case 'status':
        return void status.run({ ...flat(entry), tenant, transferKey: entry.transferKey ?? null });
      case 'state':
        state.run({ id: entry.id, tenant, visit: entry.visit });
        return threads.remember(entry.id, entry.conversation);
      case 'unreadable':
        return void unreadable.run({ ...entry, tenant });
      case 'summary':
        return void summary.run({ id: entry.id, tenant, ...entry.summary });
      case 'turn': {
        const { delay, ...rest } = entry;
        return void turn.run({ ...rest, tenant, delayJson: delay && JSON.stringify(delay) });
      }
      case 'redact':
        return void redact.run({ ...entry, tenant });
      case 'recording':
        return note(entry);
      case 'finish':
        return void finish.run({ ...entry, tenant });
    }
  };
}

/** Parameters are no objects. */
function flat<Owned extends { readonly owner?: CallOwner }>({ owner, ...entry }: Owned) {
  return { ...entry, daemon: owner?.daemon ?? null, system: owner?.system ?? null };
}
