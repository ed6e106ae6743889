import type { Database } from 'better-sqlite3';
import type { OutboxEntry } from '../../../ports/commands.ts';
import type { ClaimedEntry, Outbox } from '../../../ports/outbox.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { onDisk } from './storage-error.ts';

/** The `outbox` of one tenant. */
export function createSqliteOutbox(db: Database, tenant: string): Immediate<Outbox> {
  const claim = db.prepare<object, ClaimedEntry>(`
    UPDATE outbox SET attempts = attempts + 1, lease_until_ms = @nowMs + @leaseMs, lease_by = @by
    WHERE tenant = @tenant AND id IN (
      SELECT id FROM outbox
      WHERE tenant = @tenant AND state = 'waiting' AND due_at_ms <= @nowMs AND lease_until_ms <= @nowMs
      ORDER BY due_at_ms, id LIMIT @limit)
    RETURNING id, kind, payload, cause, key, due_at_ms AS dueAtMs, attempts`);
  const change = (set: string) =>
    db.prepare<object>(`
      UPDATE outbox SET ${set}, lease_until_ms = 0, lease_by = NULL
      WHERE tenant = @tenant AND id = @id AND state = 'waiting'`);
  const done = change(`state = 'done', payload = ''`);
  const failed = change('due_at_ms = @retryAtMs');
  const dead = change(`state = 'dead', dead_because = @why`);
  return {
    claim: (asked) =>
      onDisk(() => claim.all({ ...asked, tenant })).toSorted(
        (a, b) => a.dueAtMs - b.dueAtMs || (a.id < b.id ? -1 : 1),
      ),
    done: (id) => void onDisk(() => done.run({ tenant, id })),
    failed: (id, retryAtMs) => void onDisk(() => failed.run({ tenant, id, retryAtMs })),
    bury: (id, why) => void onDisk(() => dead.run({ tenant, id, why })),
  };
}

/** Puts entries into the outbox; the same effect a second time changes nothing. */
export function createEnqueuer(db: Database, tenant: string): (entry: OutboxEntry) => void {
  const insert = db.prepare<object>(`
    INSERT INTO outbox (tenant, id, kind, payload, cause, key, due_at_ms)
    VALUES (@tenant, @id, @kind, @payload, @cause, @key, @dueAtMs)
    ON CONFLICT DO NOTHING`);
  return (entry) => void insert.run({ ...entry, tenant });
}
