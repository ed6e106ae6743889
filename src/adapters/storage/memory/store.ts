import type { Store } from '../../../ports/store.ts';
import { type Immediate, promised } from '../../../wire/records/promised.ts';
import { createMemoryTables } from './tables.ts';

/** One tenant's store that lives as long as the process: for tests and dry runs. */
export function createMemoryStore(tables: Immediate<Store> = createMemoryTables()): Store {
  return promised<Store>(tables);
}
