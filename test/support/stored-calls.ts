import type { MessageRecord } from '../../src/ports/message-repository.ts';
import type { Storage } from '../../src/wiring/storage.ts';

export interface StoredCall {
  readonly id: string;
  readonly callerNumber?: string | null;
  readonly startedAtMs: number;
  /** What both sides say; the dialogue's state holds it, too. */
  readonly words?: string;
  /** Null leaves it open. */
  readonly endedAtMs?: number | null;
}

/** A call of two turns as the daemon writes it. */
export function storeCall({ calls }: Pick<Storage, 'calls'>, call: StoredCall): void {
  const { id, startedAtMs, callerNumber = null, words = 'when are you open' } = call;
  const { endedAtMs = startedAtMs + 60_000 } = call;
  calls.open({ id, tenant: 'default', startedAtMs, chain: 'asterisk → rules' });
  calls.identify(id, {
    callerNumber,
    callerName: callerNumber && `name of ${callerNumber}`,
    dialledNumber: '100',
  });
  for (const [index, speaker] of (['caller', 'attendant'] as const).entries())
    calls.addTurn({
      callId: id,
      seq: index + 1,
      speaker,
      text: words,
      heardText: speaker === 'caller' ? null : words,
      atMs: startedAtMs + index * 1000,
      delay: null,
      silencedMs: null,
    });
  calls.saveState(id, JSON.stringify({ lastSaid: words }));
  if (endedAtMs !== null) calls.finish(id, 'done', endedAtMs);
}

/** A message of a call, with whatever else is said of it. */
export function messageOf(callId: string, changes: Partial<MessageRecord> = {}): MessageRecord {
  return {
    id: `${callId}-0`,
    tenant: 'default',
    callId,
    kind: 'message',
    callerName: 'Sample Caller',
    callbackNumber: null,
    extension: null,
    reason: 'an invoice',
    forKey: null,
    recording: null,
    nameRecording: null,
    takenAtMs: 1,
    ...changes,
  };
}
