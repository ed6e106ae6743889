import { AppError } from '../core/errors.ts';
import type { Commit } from '../ports/commands.ts';
import type { MessageShelf } from '../ports/message-repository.ts';

/** Commits to the messages of one home. */
export function commitTo(messages: MessageShelf): Commit {
  return async (commands) => {
    try {
      for (const { message } of commands) messages.add(message);
      return 'stored';
    } catch (error) {
      // Only the planned failure is answered; a bug must not be told as a full disk.
      if (AppError.is(error, 'storage.failed')) return 'late';
      throw error;
    }
  };
}
