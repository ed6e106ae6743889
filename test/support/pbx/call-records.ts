import type { CallRecord, TurnRecord } from '../../../src/ports/call-repository.ts';
import { openTables } from '../open-tables.ts';

/** A call as the database holds it, with what was said. */
export interface StoredCall extends CallRecord {
  readonly turns: readonly TurnRecord[];
}

const MANY = 1000;

/** All calls of an instance, oldest first, read beside a daemon that is writing. */
export function readCalls(home: string): readonly StoredCall[] {
  using storage = openTables(home, { readOnly: true });
  const { calls } = storage;
  return calls
    .listRecent(MANY)
    .toReversed()
    .map((call) => ({ ...call, turns: calls.turns(call.id) }));
}

/** The call of the caller who showed this number. */
export function findCall(home: string, callerNumber: string): StoredCall | undefined {
  return readCalls(home).findLast((call) => call.callerNumber === callerNumber);
}

/** What the attendant said in a call, one line a turn. */
export function attendantLines(call: StoredCall): readonly string[] {
  return call.turns.filter(({ speaker }) => speaker === 'attendant').map(({ text }) => text);
}
