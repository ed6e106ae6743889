import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { createSqliteHolds, type Holds } from '../adapters/storage/sqlite/holds.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { databaseIn, type StoredFor } from './home-paths.ts';

export type { Hold } from '../adapters/storage/sqlite/holds.ts';

/** The holds of an office, beside a running daemon. Leaving the scope closes it. @throws AppError `storage.failed`. */
export function openHolds({ home, tenant = FIRST_TENANT }: StoredFor): Holds & Disposable {
  const db = openDatabase(databaseIn(home), { asIs: true });
  return { ...createSqliteHolds(db, tenant), [Symbol.dispose]: () => void db.close() };
}
