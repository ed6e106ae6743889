import type { CallRecord } from './call-repository.ts';
import type { KeptMessage } from './message-repository.ts';
import type { PersonRecord } from './person-repository.ts';

/**
 * One person, or whoever is behind one address, on one channel: what calls and messages hang on. A withheld number is a
 * thread of its own in each call; so is a number from which two calls come at the same time, because it is then not one
 * person's.
 */
export interface ThreadRecord {
  readonly id: string;
  /** `phone`, `chat`. */
  readonly channel: string;
  /** Null where none was shown. */
  readonly address: string | null;
  /** Who is reached there, as far as the office knows. */
  readonly persons: readonly PersonRecord[];
}

/** What came before, newest first: for staff. Callers are told nothing because of it. */
export interface Earlier {
  readonly calls: readonly CallRecord[];
  readonly messages: readonly KeptMessage[];
}

/** The threads of one tenant. */
export interface ThreadRepository {
  ofCall(callId: string): Promise<ThreadRecord | undefined>;
  /** Calls from the same address, or of the same thread, that began earlier, and what they left. */
  before(callId: string, limit: number): Promise<Earlier>;
  /** What was left by calls from one of these telephone numbers, newest first. */
  messagesOf(numbers: readonly string[], limit: number): Promise<readonly KeptMessage[]>;
}
