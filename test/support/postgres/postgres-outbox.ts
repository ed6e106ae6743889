import type { PGlite } from '@electric-sql/pglite';
import type { ClaimedEntry, ListedEntry, Outbox, OutboxFigures } from '../../../src/ports/outbox.ts';
import { askPostgres, onServer } from './ask-postgres.ts';
import { writeEntry } from './write-entry.ts';

const SHOWN = 'id, kind, cause, key, due_at_ms AS dueAtMs, since_ms AS sinceMs, attempts';
const ANEW = `state = 'waiting', attempts = 0, due_at_ms = @nowMs, since_ms = @nowMs, failed_because = NULL,
  lease_until_ms = 0, lease_by = NULL`;

export function postgresOutbox(db: PGlite, tenant: string): Outbox {
  const ask = askPostgres(db, tenant);
  const settle = async (set: string, values: object) =>
    void (await ask(
      `UPDATE outbox SET ${set}, lease_until_ms = 0, lease_by = NULL
      WHERE tenant = @tenant AND id = @id AND state = 'waiting'`,
      { ...values },
    ));
  return {
    async claim(asked) {
      // Several daemons may ask at once: each skips what another is taking. What is due is chosen once and for all, because
      // as a subquery PostgreSQL may choose anew for each row, and then takes more than was asked for.
      const claimed = await ask<ClaimedEntry>(
        `WITH due AS MATERIALIZED (
          SELECT id AS due_id FROM outbox
          WHERE tenant = @tenant AND kind = @kind AND state = 'waiting' AND due_at_ms <= @nowMs AND lease_until_ms <= @nowMs
          ORDER BY due_at_ms, id LIMIT @limit FOR UPDATE SKIP LOCKED)
        UPDATE outbox SET attempts = attempts + 1, lease_until_ms = @nowMs::bigint + @leaseMs::bigint, lease_by = @by
        FROM due WHERE tenant = @tenant AND id = due_id
        RETURNING ${SHOWN}, payload`,
        { ...asked },
      );
      return claimed.toSorted((a, b) => a.dueAtMs - b.dueAtMs || (a.id < b.id ? -1 : 1));
    },
    done: (id) => settle(`state = 'done', payload = ''`, { id }),
    split: (id, into) =>
      onServer(() =>
        db.transaction(async (transaction) => {
          const inIt = askPostgres(transaction, tenant);
          for (const entry of into) await writeEntry(inIt, { type: 'enqueue', entry });
          await inIt(
            `UPDATE outbox SET state = 'done', payload = '' WHERE tenant = @tenant AND id = @id AND state = 'waiting'`,
            { id },
          );
        }),
      ),
    failed: (id, retryAtMs, why) =>
      settle('due_at_ms = @retryAtMs, failed_because = @why', { id, retryAtMs, why }),
    bury: (id, why) => settle(`state = 'dead', failed_because = @why`, { id, why }),
    release: async (by) =>
      void (await ask(
        `UPDATE outbox SET lease_until_ms = 0, lease_by = NULL
        WHERE tenant = @tenant AND state = 'waiting' AND lease_by = @by`,
        { by },
      )),
    list: (which, limit) =>
      ask<ListedEntry>(
        `SELECT ${SHOWN}, failed_because AS why FROM outbox
        WHERE tenant = @tenant AND state = @which ORDER BY since_ms, id LIMIT @limit`,
        { which, limit },
      ),
    async again(which, nowMs) {
      const meant = which === 'dead' ? `state = 'dead'` : `state <> 'done' AND id = ANY (@ids)`;
      const values = which === 'dead' ? { nowMs } : { nowMs, ids: which };
      const changed = await ask(
        `UPDATE outbox SET ${ANEW} WHERE tenant = @tenant AND ${meant} RETURNING id`,
        values,
      );
      return changed.length;
    },
    async figures() {
      const [found] = await ask<OutboxFigures>(
        `SELECT count(*) FILTER (WHERE state = 'waiting')::integer AS waiting,
          count(*) FILTER (WHERE state = 'dead')::integer AS dead,
          min(since_ms) FILTER (WHERE state = 'waiting') AS oldestMs
        FROM outbox WHERE tenant = @tenant`,
        {},
      );
      return found ?? { waiting: 0, dead: 0, oldestMs: null };
    },
  };
}
