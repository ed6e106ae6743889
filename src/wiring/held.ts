import type { Archive } from '../adapters/storage/sqlite/archive.ts';
import type { Hold, Holds } from '../adapters/storage/sqlite/holds.ts';
import { sameNumber } from '../countries/same-number.ts';

/** What is under a hold. */
export interface Held {
  readonly holds: readonly Hold[];
  /** By the id of the call, and by a number where one is known. */
  holdOf(of: { readonly callId?: string; readonly number?: string | null }): Hold | undefined;
}

/** @param country ISO 3166-1 alpha-2 of the office's numbers. */
export function heldIn(
  { list }: Pick<Holds, 'list'>,
  archive: Pick<Archive, 'numbers' | 'calls' | 'messages'>,
  country: string | undefined,
): Held {
  const holds = list();
  const ofCallers = holds.filter(({ kind }) => kind === 'caller');
  const ofNumber = (number: string) => ofCallers.find(({ value }) => sameNumber(number, value, country));
  const numbers = ofCallers.length === 0 ? [] : archive.numbers().filter((number) => ofNumber(number));
  const byCall = new Map(holds.flatMap((hold) => (hold.kind === 'call' ? [[hold.value, hold]] : [])));
  if (numbers.length > 0) {
    const calls = archive.calls({ numbers }).map(({ id, callerNumber }) => [id, callerNumber] as const);
    const messages = archive
      .messages({ numbers })
      .map(({ callId, callbackNumber }) => [callId, callbackNumber] as const);
    const [any] = ofCallers;
    for (const [callId, number] of [...calls, ...messages]) {
      const hold = (number === null ? undefined : ofNumber(number)) ?? any;
      if (hold && !byCall.has(callId)) byCall.set(callId, hold);
    }
  }
  return {
    holds,
    holdOf: ({ callId, number }) =>
      (callId === undefined ? undefined : byCall.get(callId)) ?? (number ? ofNumber(number) : undefined),
  };
}

/** "because of a hold set by … on …: …". */
export function becauseOf({ by, atMs, reason }: Hold): string {
  const day = new Date(atMs).toISOString().slice(0, 10);
  const who = by === null ? '' : ` by ${by}`;
  return `because of a hold set${who} on ${day}${reason === null ? '' : `: ${reason}`}`;
}
