import type { Store } from '../ports/store.ts';
import { localTime } from './words.ts';

/** What came before a call, for staff. */
export interface EarlierCalls {
  readonly persons: readonly string[];
  /** Calls from the same number that began earlier. */
  readonly calls: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
  /** Unix time in milliseconds. */
  readonly lastAtMs: number | null;
  readonly messages: number;
  readonly openMessages: number;
}

const MOST = 100;

export async function earlierOf({ threads }: Pick<Store, 'threads'>, callId: string): Promise<EarlierCalls> {
  const thread = await threads.ofCall(callId);
  const { calls, messages } = await threads.before(callId, MOST);
  return {
    persons: thread?.persons.map(({ name }) => name) ?? [],
    calls: calls.length,
    isMore: calls.length === MOST,
    lastAtMs: calls[0]?.startedAtMs ?? null,
    messages: messages.length,
    openMessages: messages.filter(({ doneAtMs }) => doneAtMs === null).length,
  };
}

/** `known: Anna Sample`, and `rang before: 3 times, last 2026-11-20 10:00:00; 1 message, open`; none for somebody new. */
export function earlierLines(earlier: EarlierCalls, timeZone: string): readonly string[] {
  const { persons, calls, isMore, lastAtMs, messages, openMessages } = earlier;
  const known = persons.length === 0 ? [] : [`  known: ${persons.join(' or ')}`];
  if (lastAtMs === null) return known;
  const times = `${calls} ${calls === 1 ? 'time' : 'times'}${isMore ? ' or more' : ''}`;
  const left = `${messages} ${messages === 1 ? 'message' : 'messages'} (${openMessages} open)`;
  const last = localTime(lastAtMs, timeZone);
  return [...known, `  rang before: ${times}, last ${last}${messages === 0 ? '' : `; left ${left}`}`];
}
