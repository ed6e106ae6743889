import type { Database } from 'better-sqlite3';
import type { OutboxEntry } from '../../../ports/commands.ts';
import type { ClaimedEntry, ListedEntry, Outbox, OutboxFigures } from '../../../ports/outbox.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { onDisk } from './storage-error.ts';

const SHOWN = 'id, kind, cause, key, due_at_ms AS dueAtMs, since_ms AS sinceMs, attempts';
const DUE = `
  SELECT id FROM outbox
  WHERE tenant = @tenant AND kind = @kind AND state = 'waiting' AND due_at_ms <= @nowMs AND lease_until_ms <= @nowMs
  ORDER BY due_at_ms, id LIMIT @limit`;

/** The `outbox` of one tenant. */
export function createSqliteOutbox(db: Database, tenant: string): Immediate<Outbox> {
  const due = db.prepare<object>(DUE);
  const claim = db.prepare<object, ClaimedEntry>(`
    UPDATE outbox SET attempts = attempts + 1, lease_until_ms = @nowMs + @leaseMs, lease_by = @by
    WHERE tenant = @tenant AND id IN (${DUE})
    RETURNING ${SHOWN}, payload`);
  const change = (set: string) =>
    db.prepare<object>(`
      UPDATE outbox SET ${set}, lease_until_ms = 0, lease_by = NULL
      WHERE tenant = @tenant AND id = @id AND state = 'waiting'`);
  const done = change(`state = 'done', payload = ''`);
  const settle = db.prepare<object>('UPDATE outbox SET lease_by = NULL WHERE tenant = @tenant AND id = @id');
  const failed = change('due_at_ms = @retryAtMs, failed_because = @why');
  const dead = change(`state = 'dead', failed_because = @why`);
  const release = db.prepare<object>(`
    UPDATE outbox SET lease_until_ms = 0, lease_by = NULL
    WHERE tenant = @tenant AND state = 'waiting' AND lease_by = @by`);
  const list = db.prepare<object, ListedEntry>(`
    SELECT ${SHOWN}, failed_because AS why FROM outbox
    WHERE tenant = @tenant AND state = @which ORDER BY since_ms, id LIMIT @limit`);
  const again = (which: string) =>
    db.prepare<object>(`
      UPDATE outbox SET state = 'waiting', attempts = 0, due_at_ms = @nowMs, since_ms = @nowMs, failed_because = NULL,
        lease_until_ms = 0, lease_by = NULL
      WHERE tenant = @tenant AND ${which}`);
  const deadAgain = again(`state = 'dead'`);
  const theseAgain = again(`state <> 'done' AND id IN (SELECT value FROM json_each(@ids))`);
  const figures = db.prepare<object, OutboxFigures>(`
    SELECT (SELECT count(*) FROM outbox WHERE tenant = @tenant AND state = 'waiting') AS waiting,
      (SELECT count(*) FROM outbox WHERE tenant = @tenant AND state = 'dead') AS dead,
      (SELECT min(since_ms) FROM outbox WHERE tenant = @tenant AND state = 'waiting') AS oldestMs`);
  const enqueue = createEnqueuer(db, tenant);
  const split = db.transaction((id: string, into: readonly OutboxEntry[]) => {
    for (const entry of into) enqueue(entry);
    done.run({ tenant, id });
  });
  return {
    claim(asked) {
      return onDisk(() => {
        // Looking takes no lock, and most of the time nothing is due.
        if (due.get({ ...asked, tenant }) === undefined) return [];
        return claim.all({ ...asked, tenant });
      }).toSorted((a, b) => a.dueAtMs - b.dueAtMs || (a.id < b.id ? -1 : 1));
    },
    done(id) {
      onDisk(() => {
        // It counts before the disk is waited for: whoever is killed in that time has it sent twice.
        db.pragma('synchronous = NORMAL');
        done.run({ tenant, id });
        db.pragma('synchronous = FULL');
        settle.run({ tenant, id });
      });
    },
    split: (id, into) => onDisk(() => split.immediate(id, into)),
    failed: (id, retryAtMs, why) => void onDisk(() => failed.run({ tenant, id, retryAtMs, why })),
    bury: (id, why) => void onDisk(() => dead.run({ tenant, id, why })),
    release: (by) => void onDisk(() => release.run({ tenant, by })),
    list: (which, limit) => onDisk(() => list.all({ tenant, which, limit })),
    again: (which, nowMs) =>
      onDisk(() =>
        which === 'dead'
          ? deadAgain.run({ tenant, nowMs })
          : theseAgain.run({ tenant, nowMs, ids: JSON.stringify(which) }),
      ).changes,
    figures: () => onDisk(() => figures.get({ tenant })) ?? { waiting: 0, dead: 0, oldestMs: null },
  };
}

/** Puts entries into the outbox; the same effect a second time changes nothing. */
export function createEnqueuer(db: Database, tenant: string): (entry: OutboxEntry) => void {
  const insert = db.prepare<object>(`
    INSERT INTO outbox (tenant, id, kind, payload, cause, key, due_at_ms, since_ms)
    VALUES (@tenant, @id, @kind, @payload, @cause, @key, @dueAtMs, @dueAtMs)
    ON CONFLICT DO NOTHING`);
  return (entry) => void insert.run({ ...entry, tenant });
}
