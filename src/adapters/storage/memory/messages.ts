import type { KeptMessage, MessageRepository } from '../../../ports/message-repository.ts';
import type { Entry } from '../../../ports/store.ts';
import { compareMessages } from '../../../wire/records/compare-messages.ts';
import type { Immediate } from '../../../wire/records/promised.ts';

export interface Messages {
  readonly repository: Immediate<MessageRepository>;
  keep(entry: Extract<Entry, { type: 'keep-message' }>): void;
  /** @returns what goes back to this moment. */
  checkpoint(): () => void;
}

/** Messages that are kept in a map. */
export function createMessages(): Messages {
  let messages = new Map<string, KeptMessage>();
  const all = () => [...messages.values()];
  return {
    keep({ message, lateByMs = null }) {
      const stored = messages.get(message.id);
      const isNew = !stored || compareMessages(stored, message) === 'fuller';
      const { doneAtMs = null, doneBy = null } = stored ?? {};
      const late = stored?.lateByMs ?? lateByMs;
      messages.set(message.id, { ...(isNew ? message : stored), lateByMs: late, doneAtMs, doneBy });
    },
    checkpoint() {
      const before = new Map(messages);
      return () => {
        messages = before;
      };
    },
    repository: {
      list: (limit, which = 'all') =>
        all()
          .filter(({ doneAtMs }) => which === 'all' || (which === 'open') === (doneAtMs === null))
          .sort((a, b) => b.takenAtMs - a.takenAtMs || byId(a, b))
          .slice(0, limit),
      listOfCall: (callId) => oldestFirst(all().filter((message) => message.callId === callId)),
      findByPrefix(id) {
        const found = all().filter((message) => message.id.startsWith(id));
        const exact = found.find((message) => message.id === id);
        return exact ? [exact] : oldestFirst(found);
      },
      setDone(id, done) {
        const message = messages.get(id);
        if (message) messages.set(id, { ...message, doneAtMs: done?.atMs ?? null, doneBy: done?.by ?? null });
      },
    },
  };
}

function oldestFirst(found: readonly KeptMessage[]): readonly KeptMessage[] {
  return found.toSorted((a, b) => a.takenAtMs - b.takenAtMs || byId(a, b));
}

function byId(a: KeptMessage, b: KeptMessage): number {
  return a.id < b.id ? -1 : 1;
}
