import type { CallSnapshot } from './call-snapshot.ts';

/** A call that is with the attendant now. */
export interface LiveCall {
  /** What it is doing in this moment. */
  snapshot(): CallSnapshot;
  /** Tenant. */
  readonly office: string;
  /** As the PBX shows it; null when it shows none. */
  readonly callerNumber: string | null;
  /** The caller has been told that somebody may listen, or needs not to be told. */
  readonly mayBeHeard: boolean;
  /** Gives the caller to the phone of this person of the directory, which has listened. Resolves once the leg is left. */
  takeOver(key: string): Promise<void>;
}

/** The calls that are with the attendant now, to be looked into. Looking changes nothing in them. */
export interface LiveCalls {
  /** Until disposed of. */
  add(callId: string, call: LiveCall): Disposable;
  /** What each is doing in this moment, the one that has been here for longest first. */
  list(): readonly CallSnapshot[];
  /** Undefined when it is not here, any more or yet. */
  find(callId: string): CallSnapshot | undefined;
  get(callId: string): LiveCall | undefined;
  /** By id, the one that has been here for longest first. */
  entries(): Iterable<readonly [string, LiveCall]>;
}

export function createLiveCalls(): LiveCalls {
  const calls = new Map<string, LiveCall>();
  return {
    add(callId, call) {
      calls.set(callId, call);
      return {
        [Symbol.dispose]() {
          // A caller who has come back is here on another leg.
          if (calls.get(callId) === call) calls.delete(callId);
        },
      };
    },
    list: () => [...calls.values()].map((call) => call.snapshot()),
    find: (callId) => calls.get(callId)?.snapshot(),
    get: (callId) => calls.get(callId),
    entries: () => calls.entries(),
  };
}
