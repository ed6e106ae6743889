import type { CallSnapshot } from './call-snapshot.ts';

/** The calls that are with the attendant now, to be looked into. Looking changes nothing in them. */
export interface LiveCalls {
  /** Until disposed of. */
  add(callId: string, snapshot: () => CallSnapshot): Disposable;
  /** What each is doing in this moment, the one that has been here for longest first. */
  list(): readonly CallSnapshot[];
  /** Undefined when it is not here, any more or yet. */
  find(callId: string): CallSnapshot | undefined;
}

export function createLiveCalls(): LiveCalls {
  const snapshots = new Map<string, () => CallSnapshot>();
  return {
    add(callId, snapshot) {
      snapshots.set(callId, snapshot);
      return {
        [Symbol.dispose]() {
          // A caller who has come back is here on another leg.
          if (snapshots.get(callId) === snapshot) snapshots.delete(callId);
        },
      };
    },
    list: () => [...snapshots.values()].map((snapshot) => snapshot()),
    find: (callId) => snapshots.get(callId)?.(),
  };
}
