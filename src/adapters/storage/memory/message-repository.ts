import type { MessageRecord, MessageRepository } from '../../../ports/message-repository.ts';

/** Messages of one tenant that live as long as the process: for tests and dry runs. */
export function createMemoryMessageRepository(tenant = 'default'): MessageRepository {
  const messages = new Map<string, MessageRecord>();
  const ofTenant = () => [...messages.values()].filter((message) => message.tenant === tenant);
  return {
    add(message) {
      if (!messages.has(message.id)) messages.set(message.id, message);
    },
    list: (limit) =>
      ofTenant()
        .sort((a, b) => b.takenAtMs - a.takenAtMs || (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    listOfCall: (callId) =>
      ofTenant()
        .filter((message) => message.callId === callId)
        .sort((a, b) => a.takenAtMs - b.takenAtMs || (a.id < b.id ? -1 : 1)),
  };
}
