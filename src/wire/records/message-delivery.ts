import type { OutboxEntry } from '../../ports/commands.ts';

export interface Delivered {
  readonly messageId: string;
  /** Why it is delivered, beside that it was taken; each reason delivers it once. */
  readonly because?: string;
  /** Unix time in milliseconds: not before. */
  readonly atMs: number;
}

/** What tells the office of a message: whoever takes it on reads the message as it is then. */
export function messageDelivery({ messageId, because, atMs }: Delivered): OutboxEntry {
  const key = because === undefined ? `message:${messageId}` : `message:${messageId}:${because}`;
  return {
    id: key,
    kind: 'message',
    payload: JSON.stringify({ messageId }),
    cause: messageId,
    key,
    dueAtMs: atMs,
  };
}
