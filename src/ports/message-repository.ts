export interface MessageRecord {
  readonly id: string;
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

/** A message with what became of it. */
export interface KeptMessage extends MessageRecord {
  /**
   * How long after it was taken it could be stored, in milliseconds, when that was so late that the caller had been told
   * that it could not be kept; else null.
   */
  readonly lateByMs: number | null;
  /** Unix time in milliseconds at which it was dealt with; null while it is open. */
  readonly doneAtMs: number | null;
  /** Who dealt with it, where that is known; null while it is open. */
  readonly doneBy: string | null;
}

/** The messages of one tenant, to be read and dealt with. They are kept by commands: see `store.ts`. */
export interface MessageRepository {
  /** Newest first. */
  list(limit: number, which?: 'all' | 'open' | 'done'): Promise<readonly KeptMessage[]>;
  /** Oldest first. */
  listOfCall(callId: string): Promise<readonly KeptMessage[]>;
  /** The message of this id, or else all whose id begins so, oldest first. */
  findByPrefix(id: string): Promise<readonly KeptMessage[]>;
  /** Says that a message is dealt with, or by null that it is open again; nothing when there is none of this id. */
  setDone(id: string, done: { readonly atMs: number; readonly by: string | null } | null): Promise<void>;
}
