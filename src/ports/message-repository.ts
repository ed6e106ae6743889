export interface MessageRecord {
  readonly id: string;
  readonly tenant: string;
  readonly callId: string;
  readonly kind: 'message' | 'missed-call';
  readonly callerName: string | null;
  /** Where to call back, null when none is known. */
  readonly callbackNumber: string | null;
  readonly reason: string | null;
  /** Directory key of the person it is for, null for the office. */
  readonly forKey: string | null;
  /** File name in the recordings folder of what the caller said as the reason, null without one. */
  readonly recording: string | null;
  /** Unix time in milliseconds. */
  readonly takenAtMs: number;
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
  list(limit: number): readonly MessageRecord[];
  /** Oldest first. */
  listOfCall(callId: string): readonly MessageRecord[];
}
