import type { KeptMessage, MessageRepository } from '../../../ports/message-repository.ts';

/** Messages of one tenant that live as long as the process: for tests and dry runs. */
export function createMemoryMessageRepository(tenant = 'default'): MessageRepository {
  const messages = new Map<string, KeptMessage>();
  const ofTenant = () => [...messages.values()].filter((message) => message.tenant === tenant);
  const oldestFirst = (found: readonly KeptMessage[]) =>
    found.toSorted((a, b) => a.takenAtMs - b.takenAtMs || byId(a, b));
  return {
    add(message) {
      if (!messages.has(message.id)) messages.set(message.id, { ...message, doneAtMs: null, doneBy: null });
    },
    list: (limit, which = 'all') =>
      ofTenant()
        .filter(({ doneAtMs }) => which === 'all' || (which === 'open') === (doneAtMs === null))
        .sort((a, b) => b.takenAtMs - a.takenAtMs || byId(a, b))
        .slice(0, limit),
    listOfCall: (callId) => oldestFirst(ofTenant().filter((message) => message.callId === callId)),
    findByPrefix(id) {
      const found = ofTenant().filter((message) => message.id.startsWith(id));
      const exact = found.find((message) => message.id === id);
      return exact ? [exact] : oldestFirst(found);
    },
    setDone(id, done) {
      const message = ofTenant().find((each) => each.id === id);
      if (message) messages.set(id, { ...message, doneAtMs: done?.atMs ?? null, doneBy: done?.by ?? null });
    },
  };
}

function byId(a: KeptMessage, b: KeptMessage): number {
  return a.id < b.id ? -1 : 1;
}
