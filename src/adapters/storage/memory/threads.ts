import type { CallEntry } from '../../../ports/call-entry.ts';
import type { CallRecord } from '../../../ports/call-repository.ts';
import type { KeptMessage } from '../../../ports/message-repository.ts';
import type { PersonRepository } from '../../../ports/person-repository.ts';
import type { ThreadRepository } from '../../../ports/thread-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';

export interface Threads {
  readonly repository: Immediate<ThreadRepository>;
  /** After the entry has been applied to its call. */
  note(entry: CallEntry): void;
}

interface Thread {
  readonly id: string;
  readonly address: string | null;
}

interface Kept {
  readonly calls: ReadonlyMap<string, CallRecord>;
  readonly messages: () => readonly KeptMessage[];
  readonly persons: Pick<Immediate<PersonRepository>, 'ofAddress'>;
}

/** Threads that are kept in a map, by the call that is on them. */
export function createThreads({ calls, messages, persons }: Kept): Threads {
  const threads = new Map<string, Thread>();
  const isBusy = (thread: Thread, callId: string) =>
    [...threads].some(
      ([id, other]) => id !== callId && other.id === thread.id && calls.get(id)?.status !== 'finished',
    );
  const isSame = (id: string, callId: string): boolean => {
    const [mine, other] = [threads.get(callId), threads.get(id)];
    if (!mine || !other || id === callId) return false;
    return mine.id === other.id || (mine.address !== null && mine.address === other.address);
  };
  return {
    note(entry) {
      if (entry.type === 'open' && !threads.has(entry.id))
        threads.set(entry.id, { id: entry.id, address: null });
      const address = entry.type === 'identify' ? (entry.address ?? entry.callerNumber) : null;
      if (entry.type !== 'identify' || address === null || threads.get(entry.id)?.address !== null) return;
      const found = [...threads.values()].find(
        (thread) => thread.address === address && !isBusy(thread, entry.id),
      );
      threads.set(entry.id, found ?? { id: entry.id, address });
    },
    repository: {
      ofCall(callId) {
        const thread = threads.get(callId);
        if (!thread) return undefined;
        const { id, address } = thread;
        const known = address === null ? [] : persons.ofAddress({ kind: 'phone', value: address });
        return { id, channel: 'phone', address, persons: known };
      },
      before(callId, limit) {
        const beganMs = calls.get(callId)?.startedAtMs ?? 0;
        const earlier = [...calls.values()]
          .filter((call) => isSame(call.id, callId) && call.startedAtMs <= beganMs)
          .sort((a, b) => b.startedAtMs - a.startedAtMs || (a.id < b.id ? -1 : 1));
        const left = messages().filter(
          (message) => isSame(message.callId, callId) && message.takenAtMs <= beganMs,
        );
        return { calls: earlier.slice(0, limit), messages: left.slice(0, limit) };
      },
    },
  };
}
