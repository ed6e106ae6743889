import type { Database } from 'better-sqlite3';
import type { NoteFailure } from '../../../ports/commands.ts';
import { FAILURES_KEPT_MS } from '../../../wire/records/failures-kept.ts';

/** The last of them are counted for a day; what is older is of no use to anybody. */
export function createFailureNoter(db: Database, tenant: string): (entry: NoteFailure) => void {
  const forget = db.prepare<object>('DELETE FROM failures WHERE tenant = @tenant AND at_ms < @untilMs');
  const insert = db.prepare<object>(`
    INSERT INTO failures (tenant, id, subject, at_ms) VALUES (@tenant, @id, @subject, @atMs) ON CONFLICT DO NOTHING`);
  return ({ id, subjects, atMs }) => {
    forget.run({ tenant, untilMs: atMs - FAILURES_KEPT_MS });
    for (const subject of subjects) insert.run({ tenant, id, subject, atMs });
  };
}
