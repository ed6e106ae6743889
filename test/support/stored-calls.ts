import type { KeepMessage } from '../../src/ports/commands.ts';
import type { MessageRecord } from '../../src/ports/message-repository.ts';
import type { Entry } from '../../src/ports/store.ts';
import type { Tables } from './open-tables.ts';

export interface StoredCall {
  readonly id: string;
  readonly callerNumber?: string | null;
  readonly startedAtMs: number;
  /** What both sides say; the dialogue's state holds it, too. */
  readonly words?: string;
  /** Null leaves it open. */
  readonly endedAtMs?: number | null;
}

/** A call of two turns as the daemon writes it; what it came to holds its words, too. */
export function storeCall({ write }: Pick<Tables, 'write'>, call: StoredCall): void {
  const { id, startedAtMs, callerNumber = null, words = 'when are you open' } = call;
  const { endedAtMs = startedAtMs + 60_000 } = call;
  const callerName = callerNumber && `name of ${callerNumber}`;
  const turns = (['caller', 'attendant'] as const).map(
    (speaker, index): Entry => ({
      type: 'turn',
      callId: id,
      seq: index + 1,
      speaker,
      text: words,
      heardText: speaker === 'caller' ? null : words,
      atMs: startedAtMs + index * 1000,
      delay: null,
      silencedMs: null,
    }),
  );
  write([
    { type: 'open', id, startedAtMs, chain: 'asterisk → rules' },
    { type: 'identify', id, callerNumber, callerName, dialledNumber: '100' },
    ...turns,
    { type: 'state', id, conversation: '{}', visit: JSON.stringify({ lastSaid: words }) },
  ]);
  if (endedAtMs === null) return;
  write([
    { type: 'finish', id, reason: 'done', endedAtMs },
    { type: 'summary', id, summary: { text: `About: ${words}.`, by: 'rules' } },
  ]);
}

/** What keeps a message. */
export function keeps(message: MessageRecord): KeepMessage {
  return { type: 'keep-message', message };
}

/** A message of a call, with whatever else is said of it. */
export function messageOf(callId: string, changes: Partial<MessageRecord> = {}): MessageRecord {
  return {
    id: `${callId}-0`,
    callId,
    kind: 'message',
    callerName: 'Sample Caller',
    callbackNumber: null,
    extension: null,
    reason: 'an invoice',
    forKey: null,
    fields: [],
    urgency: 'normal',
    ownerKey: null,
    dueAtMs: null,
    recording: null,
    nameRecording: null,
    takenAtMs: 1,
    ...changes,
  };
}
