import type { Command } from '../ports/commands.ts';
import type { MessageRecord } from '../ports/message-repository.ts';
import { messageDelivery } from '../wire/records/message-delivery.ts';
import type { Office } from './office.ts';

/** Keeps a message, and has it leave the house where the office wants that: both, or neither. */
export function keepCommands(
  { delivers }: Pick<Office, 'delivers'>,
  message: MessageRecord,
): readonly Command[] {
  const keep: Command = { type: 'keep-message', message };
  if (!delivers) return [keep];
  const entry = messageDelivery({ messageId: message.id, atMs: message.takenAtMs });
  return [keep, { type: 'enqueue', entry }];
}
