import type { Store } from '../../../ports/store.ts';
import type { StorePath } from './store-request.ts';

/** Asks another thread for one method. */
export type Ask = (path: StorePath, given: readonly unknown[]) => Promise<unknown>;

/** The methods of the store, each asked of another thread. */
export function remoteStore(ask: Ask): Store {
  const methods = (repository: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (...given: readonly unknown[]) => ask(`${repository}.${name}` as StorePath, given),
      ]),
    );
  const made = Object.entries(METHODS).map(([name, names]) => [name, methods(name, Object.keys(names))]);
  // The other side answers with what the same method of its own store gives.
  return {
    ...Object.fromEntries(made),
    write: (...given: readonly unknown[]) => ask('write', given),
  } as Store;
}

/** Every method there is; the compiler misses one that is left out. */
const METHODS: { readonly [Name in Exclude<keyof Store, 'write'>]: Record<keyof Store[Name], true> } = {
  calls: { find: true, turns: true, recordingOf: true, answerDelays: true, listOpen: true, listRecent: true },
  desk: { list: true, put: true },
  messages: { list: true, listOfCall: true, findByPrefix: true, listLate: true, events: true, change: true },
  outbox: {
    claim: true,
    done: true,
    split: true,
    failed: true,
    bury: true,
    release: true,
    list: true,
    again: true,
    figures: true,
  },
  persons: { put: true, find: true, list: true, ofAddress: true, ofName: true, failures: true },
  threads: { ofCall: true, before: true, messagesOf: true },
};
