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
  readonly channel: string;
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
    return mine.id === other.id || (mine.address !== null && isAlike(mine, other));
  };
  return {
    note(entry) {
      if (entry.type === 'open' && !threads.has(entry.id))
        threads.set(entry.id, { id: entry.id, channel: entry.channel ?? 'phone', address: null });
      if (entry.type !== 'identify') return;
      const address = entry.address ?? entry.callerNumber;
      const mine = threads.get(entry.id);
      if (address === null || mine?.address !== null) return;
      const found = [...threads.values()].find(
        (thread) =>
          thread.address === address && thread.channel === mine.channel && !isBusy(thread, entry.id),
      );
      threads.set(entry.id, found ?? { ...mine, address });
    },
    repository: {
      ofCall(callId) {
        const thread = threads.get(callId);
        if (!thread) return undefined;
        const { id, channel, address } = thread;
        const known = address === null ? [] : persons.ofAddress({ kind: 'phone', value: address });
        return { id, channel, address, persons: known };
      },
      messagesOf(numbers, limit) {
        const isTheirs = ({ channel, address }: Thread) =>
          channel === 'phone' && address !== null && numbers.includes(address);
        const left = messages().filter(({ callId }) => {
          const thread = threads.get(callId);
          return thread !== undefined && isTheirs(thread);
        });
        return left.slice(0, limit);
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

function isAlike(a: Thread, b: Thread): boolean {
  return a.channel === b.channel && a.address === b.address;
}
