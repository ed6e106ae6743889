import type { Database } from 'better-sqlite3';
import type { DeskEntry, DeskRepository } from '../../../ports/desk-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { onDisk } from './storage-error.ts';

interface DeskRow {
  readonly kind: 'switch' | 'absence';
  readonly about: string;
  readonly takes: 'attendant' | 'staff' | null;
  readonly by: string | null;
  readonly atMs: number;
  readonly untilMs: number | null;
}

/** The `desk` of one tenant. */
export function createSqliteDesk(db: Database, tenant: string): Immediate<DeskRepository> {
  const all = db.prepare<[string], DeskRow>(`
    SELECT kind, about, takes, said_by AS "by", at_ms AS atMs, until_ms AS untilMs FROM desk
    WHERE tenant = ? ORDER BY at_ms, kind, about`);
  const put = db.prepare<object>(`
    INSERT INTO desk (tenant, kind, about, takes, said_by, at_ms, until_ms)
    VALUES (@tenant, @kind, @about, @takes, @by, @atMs, @untilMs)
    ON CONFLICT DO UPDATE SET takes = @takes, said_by = @by, at_ms = @atMs, until_ms = @untilMs
      WHERE at_ms <= @atMs`);
  return {
    list: () => onDisk(() => all.all(tenant).map(entryOf)),
    put(entry) {
      const takes = entry.kind === 'switch' ? entry.takes : null;
      onDisk(() => {
        db.pragma('synchronous = FULL');
        put.run({ ...entry, takes, about: entry.about ?? '', tenant });
      });
    },
  };
}

function entryOf({ kind, about, takes, ...word }: DeskRow): DeskEntry {
  if (kind === 'absence') return { kind, about, ...word };
  return { kind, about: about === '' ? null : about, takes, ...word };
}
