import type { MessageRecord } from '../ports/message-repository.ts';
import type { CallServices } from './call-services.ts';

/** Keeps a message of which nobody is told. */
export function keepForPeople(
  message: MessageRecord,
  { journal, log }: Pick<CallServices, 'journal' | 'log'>,
): void {
  journal.commit([{ type: 'keep-message', message }]).catch((error: unknown) => {
    log.error({ callId: message.callId, err: error }, 'a message for people could not be kept');
  });
}
