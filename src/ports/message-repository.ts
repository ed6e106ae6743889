import type { MessageChange, MessageChanged, MessageEvent } from './message-event.ts';

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
  /** What the office asks for besides, in its order, without what the caller did not know. */
  readonly fields: readonly MessageField[];
  readonly urgency: Urgency;
  /** Directory key of who is to deal with it, null for the office. */
  readonly ownerKey: string | null;
  /** Unix time in milliseconds by which it is to be dealt with; null where nobody has said so, or the office never opens. */
  readonly dueAtMs: number | null;
  /** File name in the recordings folder of what the caller said as the reason, null without one. */
  readonly recording: string | null;
  /** The same of what the caller said as the name, where it was not understood; null without it. */
  readonly nameRecording: string | null;
  /** Unix time in milliseconds. */
  readonly takenAtMs: number;
}

export type Urgency = 'normal' | 'urgent';

export interface MessageField {
  /** The office's name for it, such as `dateOfBirth`. */
  readonly key: string;
  /** In the caller's words; a date of birth as `YYYY-MM-DD`. */
  readonly value: string;
}

/** A message with what became of it. */
export interface KeptMessage extends MessageRecord {
  /** Thread of its call; null of messages from before there were any. */
  readonly threadId: string | null;
  /** Who left it, where exactly one known person is reached at the address of its thread; else null. */
  readonly personId: string | null;
  /**
   * How long after it was taken it could be stored, in milliseconds, when that was so late that the caller had been told
   * that it could not be kept; else null.
   */
  readonly lateByMs: number | null;
  /** Unix time in milliseconds at which somebody took it on; null while nobody has. */
  readonly claimedAtMs: number | null;
  /** Who has it, where that is known: a directory key, or a user of the machine. */
  readonly claimedBy: string | null;
  /** Unix time in milliseconds at which it was found to be late; null of one that was not. */
  readonly escalatedAtMs: number | null;
  /** Directory key of who was told that it was late. */
  readonly escalatedTo: string | null;
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
  /** Those that were due before, are not done and were not escalated yet; the longest due first. */
  listLate(nowMs: number, limit: number): Promise<readonly KeptMessage[]>;
  /** What was done about it, oldest first. */
  events(id: string): Promise<readonly MessageEvent[]>;
  /**
   * Does something about a message, unless somebody else was first: of two who claim it at once, one has it and the other
   * is told so. What was done is an event from then on, committed together with it and with what must leave the house.
   */
  change(id: string, change: MessageChange): Promise<MessageChanged>;
}
