import type { OutboxEntry } from './commands.ts';

/** What has to leave the house, until it has. */
export interface Outbox {
  /**
   * Takes entries that are due, the longest due first. Nobody else gets them while the lease lasts; after it they are
   * there again, as when whoever took them has died.
   */
  claim(claim: OutboxClaim): Promise<readonly ClaimedEntry[]>;
  /** It has left. */
  done(id: string): Promise<void>;
  /** It did not work, and is due again then. */
  failed(id: string, retryAtMs: number): Promise<void>;
  /** It never will work: kept for people, and never claimed again. */
  bury(id: string, why: string): Promise<void>;
}

export interface OutboxClaim {
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
}
