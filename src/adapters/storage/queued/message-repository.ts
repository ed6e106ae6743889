import { AppError } from '../../../core/errors.ts';
import type { KeptMessage, MessageRecord, MessageRepository } from '../../../ports/message-repository.ts';
import type { WriteQueue } from './write-queue.ts';

export interface QueuedMessages {
  readonly disk: MessageRepository;
  /** An empty repository in memory, for messages that wait. */
  readonly createShadow: () => MessageRepository;
  readonly createQueue: (onEmpty: () => void) => WriteQueue;
}

/**
 * Messages of which the caller is told the truth. While another program holds the database `add` throws, because the
 * message is not durable; it is kept all the same, and written under its id as soon as the lock is free.
 */
export function createQueuedMessageRepository({
  disk,
  createShadow,
  createQueue,
}: QueuedMessages): MessageRepository {
  let shadow = createShadow();
  const queue = createQueue(() => {
    shadow = createShadow();
  });
  const keepForLater = (message: MessageRecord): void => {
    if (shadow.findByPrefix(message.id).some(({ id }) => id === message.id)) return;
    queue.push(() => disk.add(message));
    shadow.add(message);
  };
  const merged = (list: (messages: MessageRepository) => readonly KeptMessage[]) => {
    const stored = list(disk);
    return [...stored, ...list(shadow).filter(({ id }) => !stored.some((each) => each.id === id))];
  };

  return {
    ...disk,
    add(message) {
      if (queue.write(() => disk.add(message))) return;
      keepForLater(message);
      throw new AppError('storage.failed', 'another program holds the database; the message waits for it');
    },
    list: (limit, which) =>
      merged((messages) => messages.list(limit, which))
        .sort((a, b) => b.takenAtMs - a.takenAtMs || byId(a, b))
        .slice(0, limit),
    listOfCall: (callId) =>
      merged((messages) => messages.listOfCall(callId)).sort(
        (a, b) => a.takenAtMs - b.takenAtMs || byId(a, b),
      ),
  };
}

function byId(a: KeptMessage, b: KeptMessage): number {
  return a.id < b.id ? -1 : 1;
}
