import { openDatabase } from '../../src/adapters/storage/sqlite/database.ts';
import { createSqliteTables } from '../../src/adapters/storage/sqlite/tables.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Immediate } from '../../src/wire/records/promised.ts';
import { databaseIn } from '../../src/wiring/home-paths.ts';
import { TENANT } from '../../src/wiring/tenant.ts';

/** What the database of a home holds, asked without a wait. */
export interface Tables extends Immediate<Store>, Disposable {}

/** Made where there is none yet, unless `readOnly`. */
export function openTables(home: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): Tables {
  const db = openDatabase(databaseIn(home), { readOnly });
  return { ...createSqliteTables(db, TENANT), [Symbol.dispose]: () => void db.close() };
}
