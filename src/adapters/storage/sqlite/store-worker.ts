import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../../core/errors.ts';
import { openDatabase } from './database.ts';
import type { Failure, StoreReply, StoreRequest, StoreSetting } from './store-request.ts';
import { createSqliteTables } from './tables.ts';

// What a worker is begun with, and is sent, has no type; store-thread.ts is the only one that does either.
const setting = workerData as StoreSetting;
const reply = (message: StoreReply) => parentPort?.postMessage(message);

try {
  serve();
} catch (error) {
  reply({ id: 0, failure: failureOf(error) });
  parentPort?.close();
}

function serve(): void {
  const db = openDatabase(setting.file, { survives: 'process', busyWaitMs: setting.busyWaitMs });
  const stores = new Map<string, ReadonlyMap<string, unknown>>();
  const storeOf = (tenant: string) => {
    const known = stores.get(tenant) ?? methodsOf(db, tenant);
    stores.set(tenant, known);
    return known;
  };

  parentPort?.on('message', (request: StoreRequest) => {
    if (request.path === 'close') {
      db.close();
      reply({ id: request.id, result: undefined });
      parentPort?.close();
      return;
    }
    const { id, tenant, path, given } = request;
    try {
      const work = storeOf(tenant).get(path);
      if (typeof work !== 'function') throw new Error(`the store has no ${path}`);
      reply({ id, result: Reflect.apply(work, undefined, [...given]) });
    } catch (error) {
      reply({ id, failure: failureOf(error) });
    }
  });
  reply({ id: 0, result: undefined });
  // For the next start, which may follow a kill.
  flushCompileCache();
}

/** By their paths. */
function methodsOf(db: Database, tenant: string): ReadonlyMap<string, unknown> {
  const { write, ...repositories } = createSqliteTables(db, tenant);
  const methods = Object.entries(repositories).flatMap(([name, repository]) =>
    Object.entries(repository).map(([method, work]): [string, unknown] => [`${name}.${method}`, work]),
  );
  return new Map<string, unknown>([['write', write], ...methods]);
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: null, message: String(error), cause: null };
  const { cause } = error;
  const causeCode = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  if (error instanceof AppError) return { code: error.code, message: error.message, cause: causeCode };
  return { code: null, message: error.stack ?? error.message, cause: null };
}
