import type { OutboxEntry } from '../../ports/commands.ts';
import type { MessageChange, MessageChanged, MessageEvent } from '../../ports/message-event.ts';
import type { KeptMessage } from '../../ports/message-repository.ts';
import { messageDelivery } from './message-delivery.ts';

/** What of a message can change once it is kept. */
export type MessageProgress = Pick<
  KeptMessage,
  'claimedAtMs' | 'claimedBy' | 'escalatedAtMs' | 'escalatedTo' | 'doneAtMs' | 'doneBy'
>;

export type ChangedMessage =
  | { readonly refused: MessageChanged }
  | { readonly progress: Partial<MessageProgress>; readonly event: MessageEvent };

/** What a change comes to, as every store has to decide it: at one moment, for the message as it is in that moment. */
export function changeMessage(message: MessageProgress, change: MessageChange): ChangedMessage {
  const { atMs } = change;
  const { claimedAtMs, claimedBy, doneAtMs, doneBy } = message;
  const isDone = { refused: { type: 'done', by: doneBy, atMs: doneAtMs ?? atMs } } as const;
  switch (change.type) {
    case 'claim': {
      if (doneAtMs !== null) return isDone;
      if (claimedAtMs !== null && !change.takeOver)
        return { refused: { type: 'claimed', by: claimedBy, atMs: claimedAtMs } };
      const progress = { claimedAtMs: atMs, claimedBy: change.by };
      return { progress, event: { type: 'claimed', atMs, by: change.by, text: claimedBy } };
    }
    case 'done':
      if (doneAtMs !== null) return isDone;
      return {
        progress: { doneAtMs: atMs, doneBy: change.by },
        event: { type: 'done', atMs, by: change.by, text: null },
      };
    case 'reopen':
      return {
        progress: { claimedAtMs: null, claimedBy: null, doneAtMs: null, doneBy: null },
        event: { type: 'reopened', atMs, by: change.by, text: null },
      };
    case 'note':
      return { progress: {}, event: { type: 'noted', atMs, by: change.by, text: change.text } };
    case 'resend':
      return { progress: {}, event: { type: 'resent', atMs, by: change.by, text: null } };
    case 'escalate':
      if (doneAtMs !== null) return isDone;
      if (message.escalatedAtMs !== null) return { refused: { type: 'escalated' } };
      return {
        progress: { escalatedAtMs: atMs, escalatedTo: change.to },
        event: { type: 'escalated', atMs, by: null, text: change.to },
      };
  }
}

/** What must leave the house because of a change. */
export function deliveryOf(messageId: string, change: MessageChange): OutboxEntry | undefined {
  const { type, atMs } = change;
  if (type === 'resend') return messageDelivery({ messageId, because: change.because, atMs });
  return type === 'escalate' && change.delivers
    ? messageDelivery({ messageId, because: 'late', atMs })
    : undefined;
}
