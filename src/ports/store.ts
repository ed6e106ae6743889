import type { CallEntry } from './call-entry.ts';
import type { CallRepository } from './call-repository.ts';
import type { DropSound, Enqueue, KeepMessage, NoteFailure } from './commands.ts';
import type { DeskRepository } from './desk-repository.ts';
import type { MessageRepository } from './message-repository.ts';
import type { Outbox } from './outbox.ts';
import type { PersonRepository } from './person-repository.ts';
import type { ThreadRepository } from './thread-repository.ts';

/** One thing to be written. Plain data: it crosses threads, waits in a file, and is written again without harm. */
export type Entry = CallEntry | Enqueue | NoteFailure | DropSound | (KeepMessage & Late);

export interface Late {
  /** As in `KeptMessage`; absent when it was stored in time. */
  readonly lateByMs?: number;
}

/** Where everything of one tenant is kept: it is bound when the store is opened, and no record carries it. */
export interface Store {
  readonly calls: CallRepository;
  readonly messages: MessageRepository;
  readonly outbox: Outbox;
  readonly desk: DeskRepository;
  readonly persons: PersonRepository;
  readonly threads: ThreadRepository;
  /**
   * Writes all of it, in this order, or nothing. What is in it survives the end of the process; with a command in it, a
   * power cut.
   *
   * @throws AppError `storage.failed`, and every other method does, when the disk or another program is in the way; it may
   * be tried again. Error when another message is stored under the id of one.
   */
  write(entries: readonly Entry[]): Promise<void>;
}
