import type { Database } from 'better-sqlite3';
import { onDisk } from './storage-error.ts';

/** What must not be removed: a call, or all that there is of the callers of one number. */
export interface Hold {
  readonly kind: 'call' | 'caller';
  /** The id of the call, or the number as it is written everywhere. */
  readonly value: string;
  readonly reason: string | null;
  /** Who has set it, where that is known. */
  readonly by: string | null;
  /** Unix time in milliseconds. */
  readonly atMs: number;
}

export interface Holds {
  /** Oldest first. */
  list(): readonly Hold[];
  /** Another reason for the same takes its place. */
  set(hold: Hold): void;
  /** @returns false when there was none. */
  release(hold: Pick<Hold, 'kind' | 'value'>): boolean;
}

/** The holds of one tenant. @throws AppError `storage.failed` from every method. */
export function createSqliteHolds(db: Database, tenant: string): Holds {
  return {
    list: () =>
      onDisk(() =>
        db
          .prepare<[string], Hold>(
            'SELECT kind, value, reason, set_by AS "by", set_at_ms AS atMs FROM holds WHERE tenant = ? ORDER BY set_at_ms, value',
          )
          .all(tenant),
      ),
    set(hold) {
      onDisk(() =>
        db
          .prepare<object>(
            `INSERT INTO holds (tenant, kind, value, reason, set_by, set_at_ms)
            VALUES (@tenant, @kind, @value, @reason, @by, @atMs)
            ON CONFLICT DO UPDATE SET reason = @reason, set_by = @by, set_at_ms = @atMs`,
          )
          .run({ ...hold, tenant }),
      );
    },
    release: ({ kind, value }) =>
      onDisk(
        () =>
          db
            .prepare<object>('DELETE FROM holds WHERE tenant = @tenant AND kind = @kind AND value = @value')
            .run({ tenant, kind, value }).changes > 0,
      ),
  };
}
