import type { CallRecord, CallRepository } from '../ports/call-repository.ts';

/** Calls among which the beginning of an id is looked for; a whole id is found among all. */
const PREFIX_SEARCH_CALLS = 10_000;

/** The call of this id, or else all whose id begins so. */
export async function findCalls(calls: CallRepository, id: string): Promise<readonly CallRecord[]> {
  const exact = await calls.find(id);
  if (exact) return [exact];
  return (await calls.listRecent(PREFIX_SEARCH_CALLS)).filter((call) => call.id.startsWith(id.toLowerCase()));
}
