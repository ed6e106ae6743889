import { openDatabase } from '../../src/adapters/storage/sqlite/database.ts';
import { createSqliteTables } from '../../src/adapters/storage/sqlite/tables.ts';
import { FIRST_TENANT } from '../../src/core/tenant.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Immediate } from '../../src/wire/records/promised.ts';
import { databaseIn } from '../../src/wiring/home-paths.ts';

/** What the database of a home holds, asked without a wait. */
export interface Tables extends Immediate<Store>, Disposable {}

/** Made where there is none yet, unless `readOnly`. */
export function openTables(
  home: string,
  { readOnly = false, tenant = FIRST_TENANT }: { readonly readOnly?: boolean; readonly tenant?: string } = {},
): Tables {
  const db = openDatabase(databaseIn(home), { readOnly });
  return { ...createSqliteTables(db, tenant), [Symbol.dispose]: () => void db.close() };
}
