import type { Database } from 'better-sqlite3';
import type { RecordingEvent } from '../../../ports/call-repository.ts';
import type { DropSound } from '../../../ports/commands.ts';

/** Messages of a call refer to no sound any more, and it is written down that the caller did not want any. */
export function createSoundDropper(db: Database, tenant: string): (command: DropSound) => void {
  const forget = db.prepare<object>(`
    UPDATE messages SET recording = NULL, name_recording = NULL WHERE tenant = @tenant AND call_id = @callId`);
  const note = createRecordingNoter(db, tenant);
  return ({ callId, atMs }) => {
    forget.run({ tenant, callId });
    note({ id: callId, what: 'refused', because: null, name: null, atMs });
  };
}

/** What became of the sound of a call; the same once more changes nothing. */
export function createRecordingNoter(
  db: Database,
  tenant: string,
): (event: { readonly id: string } & RecordingEvent) => void {
  const insert = db.prepare<object>(`
    INSERT INTO recording_events (tenant, call_id, at_ms, what, because, name)
    SELECT @tenant, @id, @atMs, @what, @because, @name
    WHERE EXISTS (SELECT 1 FROM calls WHERE id = @id AND tenant = @tenant)
    ON CONFLICT DO NOTHING`);
  return ({ id, atMs, what, because, name }) => void insert.run({ tenant, id, atMs, what, because, name });
}
