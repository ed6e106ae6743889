import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { createSqliteStore } from '../adapters/storage/sqlite/store.ts';
import { systemClock } from '../core/clock.ts';
import { createDispatch } from '../outbox/dispatch.ts';
import type { Store } from '../ports/store.ts';
import type { DeliveryRequest, DeliverySetting } from './delivery.ts';
import { databaseIn } from './home-paths.ts';
import { createLogger } from './logger.ts';
import { postOf, soundIn } from './office-delivery.ts';
import { ordinaryPriority } from './priority.ts';

const FIGURES_EVERY_MS = 5000;

// What a worker is begun with, and is sent, has no type; delivery.ts is the only one that does either.
const { home, by, logLevel, offices } = workerData as DeliverySetting;
ordinaryPriority();
const log = createLogger(logLevel, { sync: true });
// What is marked as sent has to survive a power cut, or it is sent again.
const db = openDatabase(databaseIn(home), { survives: 'power-cut', asIs: true });
const stores = new Map<string, Store>();
const storeOf = (tenant: string): Store => {
  const store = stores.get(tenant) ?? createSqliteStore(db, tenant);
  stores.set(tenant, store);
  return store;
};
const dispatch = createDispatch({
  clock: systemClock,
  log,
  by,
  random: Math.random,
  storeOf,
  soundOf: (_tenant, recording) => soundIn(home, recording),
});
dispatch.configure(offices.map(postOf));

const tell = () =>
  dispatch.figures().then(
    (figures) => parentPort?.postMessage(figures),
    (error: unknown) => log.warn({ err: error }, 'what waits to be delivered could not be counted'),
  );
void tell();
// For the next start, which may follow a kill.
flushCompileCache();
const telling = setInterval(tell, FIGURES_EVERY_MS);

parentPort?.on('message', async (request: DeliveryRequest) => {
  if (request.type === 'configure') return dispatch.configure(request.offices.map(postOf));
  clearInterval(telling);
  await dispatch.stop(request.graceMs);
  db.close();
  parentPort?.close();
});
