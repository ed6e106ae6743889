import { Worker } from 'node:worker_threads';
import { AppError } from '../../../core/errors.ts';
import type { Store } from '../../../ports/store.ts';
import { remoteStore } from './remote-store.ts';
import type { Failure, StoreQuestion, StoreReply, StoreRequest, StoreSetting } from './store-request.ts';

/** A database whose disk is waited for by a thread of its own. */
export interface StoreThread {
  /** One tenant's store; asked for again it is the same data. */
  of(tenant: string): Store;
  /** After what was asked before. */
  close(): Promise<void>;
}

const WORKER = new URL('./store-worker.ts', import.meta.url);

type Unnumbered = Omit<StoreQuestion, 'id'> | { readonly path: 'close' };

interface Waiting {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/**
 * Opens a database in a thread of its own, creating the file and bringing its schema up to date. A thread that
 * ends by a bug fails what it was asked, and the next one takes over.
 *
 * @throws AppError `storage.failed`, as `openDatabase` does.
 */
export async function openSqliteStoreThread(setting: StoreSetting): Promise<StoreThread> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const settle = (message: StoreReply): void => {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if ('failure' in message) asked?.reject(errorOf(message.failure));
    else asked?.resolve(message.result);
  };
  const ended = (error?: unknown): void => {
    worker = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    const cause = new AppError('storage.failed', 'the thread of the database has ended', { cause: error });
    for (const asked of left) asked.reject(cause);
  };
  const begin = (): Promise<unknown> => {
    // Flags of the program that began it, such as a script on its command line, are none of the thread's.
    const begun = new Worker(WORKER, { workerData: setting, execArgv: [] });
    worker = begun;
    begun.on('message', settle);
    begun.on('error', (error) => worker === begun && ended(error));
    begun.on('exit', () => worker === begun && ended());
    // A test, or a command, that forgets to close must still end.
    begun.unref();
    return new Promise((resolve, reject) => waiting.set(0, { resolve, reject }));
  };
  const ask = (request: Unnumbered): Promise<unknown> => {
    if (!worker) begin().catch(() => {});
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    lastId += 1;
    waiting.set(lastId, { resolve, reject });
    worker?.ref();
    worker?.postMessage({ ...request, id: lastId } satisfies StoreRequest);
    return promise.finally(() => waiting.size === 0 && worker?.unref());
  };

  const opening = begin();
  worker?.ref();
  await opening.finally(() => worker?.unref());
  return {
    of: (tenant) => remoteStore((path, given) => ask({ tenant, path, given })),
    async close() {
      if (!worker) return;
      const closing = worker;
      await ask({ path: 'close' });
      worker = undefined;
      await closing.terminate();
    },
  };
}

function errorOf({ code, message, cause }: Failure): Error {
  if (code !== 'storage.failed') return new Error(message);
  return new AppError('storage.failed', message, cause === null ? {} : { cause: new SqliteFailure(cause) });
}

/** SQLite's code, which came from the other thread. */
class SqliteFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
