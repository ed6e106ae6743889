import type { Store } from '../../../ports/store.ts';

/** What the thread of the database is begun with. */
export interface StoreSetting {
  readonly file: string;
  /** How long a statement waits for the lock of another program. Who asks meanwhile waits, too. */
  readonly busyWaitMs: number;
}

/** One method of a tenant's store, or the end of the thread. */
export type StoreRequest = StoreQuestion | { readonly id: number; readonly path: 'close' };

export interface StoreQuestion {
  readonly id: number;
  readonly tenant: string;
  readonly path: StorePath;
  readonly given: readonly unknown[];
}

/** `write`, or the name of a repository, a dot and a method of it. */
export type StorePath = 'write' | `${Exclude<keyof Store, 'write'>}.${string}`;

/** `id` 0 says whether the database is open. */
export type StoreReply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: Failure };

/** An error on its way to another thread. */
export interface Failure {
  /** Null for a bug. */
  readonly code: string | null;
  readonly message: string;
  /** SQLite's own, of a planned failure. */
  readonly cause: string | null;
}
