import type { CallEntry } from './call-entry.ts';
import type { CallOwner, CallRecord, CallStatus, TurnRecord } from './call-repository.ts';
import type { Commit } from './commands.ts';
import type { CallRecording, RecordedCall, Sound } from './recording-store.ts';

/**
 * What calls write down, in order. To record costs a call nothing and never fails; it is written a few milliseconds later,
 * or as soon as the disk allows. What a caller is told of is committed, and awaited. Who reads a call here sees what is
 * still to be written.
 */
export interface CallJournal {
  record(entry: CallEntry): void;
  /** With all that was recorded of the call before, in one transaction; sound that a message names is on disk first. */
  readonly commit: Commit;
  /**
   * Keeps sound in memory until a message that names it is committed, or the call is over. Of many the oldest that no
   * state names goes.
   *
   * @returns the name of the file it would be; null when it can have none.
   */
  hold(callId: string, sound: Sound): Held | null;
  /**
   * The sound of the call is kept from now on, until a command drops it or it ends; that it began, and that it failed, is
   * written down.
   *
   * @returns null when it cannot be.
   */
  recordSound(call: Pick<RecordedCall, 'callId' | 'rateHz'>): CallRecording | null;
  /** @throws AppError `storage.failed`. */
  find(id: string): Promise<CallRecord | undefined>;
  /** @throws AppError `storage.failed`. */
  turns(id: string): Promise<readonly TurnRecord[]>;
  /** Open calls of an owner, and of nobody, oldest first. @throws AppError `storage.failed`. */
  listOpen(owner: CallOwner): Promise<readonly CallRecord[]>;
  /** What was recorded here last, at once; undefined of calls that others have recorded. */
  statusOf(id: string): CallStatus | undefined;
}

/** Sound that waits for a message. */
export interface Held {
  readonly name: string;
  /** There is more of it, or it is another. */
  replace(samples: Int16Array): void;
  /** Nobody will name it. */
  drop(): void;
}
