export interface MessageRecord {
  readonly id: string;
  readonly tenant: string;
  readonly callId: string;
  readonly kind: 'message' | 'missed-call';
  readonly callerName: string | null;
  /** Where to call back, null when none is known. */
  readonly callbackNumber: string | null;
  /** Digits to ask or dial for once `callbackNumber` answers, null without them. */
  readonly extension: string | null;
  readonly reason: string | null;
  /** Directory key of the person it is for, null for the office. */
  readonly forKey: string | null;
  /** File name in the recordings folder of what the caller said as the reason, null without one. */
  readonly recording: string | null;
  /** The same of what the caller said as the name, where it was not understood; null without it. */
  readonly nameRecording: string | null;
  /** Unix time in milliseconds. */
  readonly takenAtMs: number;
}

/** A message with what staff did about it. */
export interface KeptMessage extends MessageRecord {
  /** Unix time in milliseconds at which it was dealt with; null while it is open. */
  readonly doneAtMs: number | null;
  /** Who dealt with it, where that is known; null while it is open. */
  readonly doneBy: string | null;
}

/** Where messages go: all that taking one needs. */
export interface MessageShelf {
  /**
   * Commits the message, durably, before it returns. The id is the idempotency key: adding one that is
   * stored changes nothing.
   */
  add(message: MessageRecord): void;
}

export interface MessageRepository extends MessageShelf {
  /** Newest first. */
  list(limit: number, which?: 'all' | 'open' | 'done'): readonly KeptMessage[];
  /** Oldest first. */
  listOfCall(callId: string): readonly KeptMessage[];
  /** The message of this id, or else all whose id begins so, oldest first. */
  findByPrefix(id: string): readonly KeptMessage[];
  /** Says that a message is dealt with, or by null that it is open again; nothing when there is none of this id. */
  setDone(id: string, done: { readonly atMs: number; readonly by: string | null } | null): void;
}
