import type { CallSnapshot } from '../../src/call/call-snapshot.ts';
import type { LiveCall } from '../../src/call/live-calls.ts';

/** A call that only shows what it is doing, unless `changes` say otherwise. */
export function liveCall(snapshot: () => CallSnapshot, changes: Partial<LiveCall> = {}): LiveCall {
  return {
    snapshot,
    office: 'default',
    callerNumber: null,
    mayBeHeard: false,
    async takeOver() {},
    ...changes,
  };
}
