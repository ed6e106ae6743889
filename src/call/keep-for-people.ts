import type { Command } from '../ports/commands.ts';
import type { CallServices } from './call-services.ts';

/** Does for people what nobody is told of; nothing to do is no effort. */
export function keepForPeople(
  callId: string,
  commands: readonly Command[],
  { journal, log }: Pick<CallServices, 'journal' | 'log'>,
): void {
  if (commands.length === 0) return;
  journal.commit(commands).catch((error: unknown) => {
    log.error({ callId, err: error }, 'a message for people could not be kept');
  });
}
