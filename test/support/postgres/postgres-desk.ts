import type { PGlite } from '@electric-sql/pglite';
import type { DeskEntry, DeskRepository } from '../../../src/ports/desk-repository.ts';
import { askPostgres } from './ask-postgres.ts';

interface DeskRow {
  readonly kind: DeskEntry['kind'];
  readonly about: string;
  readonly takes: 'attendant' | 'staff' | null;
  readonly by: string | null;
  readonly atMs: number;
  readonly untilMs: number | null;
}

/** The desk of one tenant on PostgreSQL. */
export function postgresDesk(db: PGlite, tenant: string): DeskRepository {
  const ask = askPostgres(db, tenant);
  return {
    async list() {
      const rows = await ask<DeskRow>(
        `SELECT kind, about, takes, said_by AS "by", at_ms AS atMs, until_ms AS untilMs FROM desk
        WHERE tenant = @tenant ORDER BY at_ms, kind, about`,
        {},
      );
      return rows.map(({ kind, about, takes, ...word }) =>
        kind === 'absence'
          ? { kind, about, ...word }
          : { kind, about: about === '' ? null : about, takes, ...word },
      );
    },
    put: async (entry) =>
      void (await ask(
        `INSERT INTO desk (tenant, kind, about, takes, said_by, at_ms, until_ms)
        VALUES (@tenant, @kind, @about, @takes, @by, @atMs, @untilMs)
        ON CONFLICT (tenant, kind, about) DO UPDATE SET takes = excluded.takes, said_by = excluded.said_by,
          at_ms = excluded.at_ms, until_ms = excluded.until_ms WHERE desk.at_ms <= excluded.at_ms`,
        { ...entry, takes: entry.kind === 'switch' ? entry.takes : null, about: entry.about ?? '' },
      )),
  };
}
