import type { OutboxEntry } from './commands.ts';

/** What has to leave the house, until it has. */
export interface Outbox {
  /**
   * Takes entries of one kind that are due, the longest due first. Nobody else gets them while the lease lasts; after it
   * they are there again, as when whoever took them has died.
   */
  claim(claim: OutboxClaim): Promise<readonly ClaimedEntry[]>;
  /** It has left. */
  done(id: string): Promise<void>;
  /** It is done by these, all of them or none; one that is known by its key changes nothing. */
  split(id: string, into: readonly OutboxEntry[]): Promise<void>;
  /** It did not work, and is due again then. @param why Without personal data. */
  failed(id: string, retryAtMs: number, why: string): Promise<void>;
  /** It never will work: kept for people, and never claimed again. @param why Without personal data. */
  bury(id: string, why: string): Promise<void>;
  /** What was claimed by this name is there again at once: whoever had the name is gone. */
  release(by: string): Promise<void>;
  /** The longest waiting first, or the longest dead. */
  list(which: 'waiting' | 'dead', limit: number): Promise<readonly ListedEntry[]>;
  /**
   * They are due at once as if they were new, and are given up as late as those; also what had been buried.
   *
   * @param which Their ids, or everything that was buried.
   * @returns how many.
   */
  again(which: readonly string[] | 'dead', nowMs: number): Promise<number>;
  figures(): Promise<OutboxFigures>;
}

export interface OutboxClaim {
  readonly kind: string;
  readonly limit: number;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  readonly leaseMs: number;
  /** Who takes them, such as the id of a daemon. */
  readonly by: string;
}

export interface ClaimedEntry extends OutboxEntry {
  /** This one included. */
  readonly attempts: number;
  /** Unix time in milliseconds at which it was due first. */
  readonly sinceMs: number;
}

/** As people see it. */
export interface ListedEntry extends Omit<ClaimedEntry, 'payload'> {
  /** Why the last attempt failed; null before one has. */
  readonly why: string | null;
}

export interface OutboxFigures {
  readonly waiting: number;
  readonly dead: number;
  /** Unix time in milliseconds since when the oldest of those that wait was due; null where none waits. */
  readonly oldestMs: number | null;
}
