import type { MessageRecord } from './message-repository.ts';

/** What has to be durable before a caller is told of it. */
export interface Command {
  readonly type: 'keep-message';
  readonly message: MessageRecord;
}

/**
 * `stored`: all of it is durable. `late`: nothing may be claimed; it is kept all the same under its ids, and stored once,
 * as soon as that can be done.
 */
export type Committed = 'stored' | 'late';

/** Commands are committed together or not at all. The ids in them make a second commit of the same no second effect. */
export type Commit = (commands: readonly Command[]) => Promise<Committed>;
