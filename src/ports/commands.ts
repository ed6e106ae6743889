import type { MessageRecord } from './message-repository.ts';

/** What has to be durable before a caller is told of it. */
export type Command = KeepMessage | Enqueue | NoteFailure | DropSound;

export interface KeepMessage {
  readonly type: 'keep-message';
  readonly message: MessageRecord;
}

/** Something has to leave the house because of what is committed with it: a mail, a webhook, a text message. */
export interface Enqueue {
  readonly type: 'enqueue';
  readonly entry: OutboxEntry;
}

/** Somebody could not prove who they are. Kept for two days. */
export interface NoteFailure {
  readonly type: 'note-failure';
  readonly id: string;
  /** What it counts against: hashes of a name, a number, a person. */
  readonly subjects: readonly string[];
  /** Unix time in milliseconds. */
  readonly atMs: number;
}

/** The caller does not want to be recorded: no sound of the call is left, and none is referred to. */
export interface DropSound {
  readonly type: 'drop-sound';
  readonly callId: string;
  /** Unix time in milliseconds. */
  readonly atMs: number;
}

export interface OutboxEntry {
  readonly id: string;
  /** Who is to take it on, such as `mail`. */
  readonly kind: string;
  /** What its kind needs, as JSON. */
  readonly payload: string;
  /** The id of what it is done for, such as a message. */
  readonly cause: string;
  /** Another entry under the same key is the same effect, and changes nothing. */
  readonly key: string;
  /** Unix time in milliseconds: not before. */
  readonly dueAtMs: number;
}

/**
 * `stored`: all of it is durable. `late`: nothing may be claimed; it is kept all the same under its ids, and stored once,
 * as soon as that can be done.
 */
export type Committed = 'stored' | 'late';

/**
 * Commands are committed together or not at all. The ids in them make a second commit of the same no second effect.
 *
 * @throws Error when another message is stored under an id: a bug, which must not be told as a full disk.
 */
export type Commit = (commands: readonly Command[]) => Promise<Committed>;
