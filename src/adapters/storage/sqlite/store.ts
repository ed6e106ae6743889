import type { Database } from 'better-sqlite3';
import type { Store } from '../../../ports/store.ts';
import { promised } from '../../../wire/records/promised.ts';
import { createSqliteTables } from './tables.ts';

/**
 * One tenant's store in this thread, which waits for the disk: for commands and tests. A daemon has
 * `openSqliteStoreThread`.
 */
export function createSqliteStore(db: Database, tenant: string): Store {
  return promised<Store>(createSqliteTables(db, tenant));
}
