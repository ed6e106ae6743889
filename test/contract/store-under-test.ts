import type { CallEntry } from '../../src/ports/call-entry.ts';
import type { CallRecord, TurnRecord } from '../../src/ports/call-repository.ts';
import type { OutboxEntry } from '../../src/ports/commands.ts';
import type { KeptMessage, MessageRecord } from '../../src/ports/message-repository.ts';
import type { Store } from '../../src/ports/store.ts';

/** One store under test. `reopen` closes it and opens what is on disk; `fillDisk` lets no more pages be written. */
export interface StoreUnderTest extends AsyncDisposable {
  readonly store: Store;
  reopen(): Promise<Store>;
  fillDisk(): Promise<void>;
  /** A store of another tenant over the same disk. */
  ofOtherTenant(): Promise<Store>;
}

export type MakeStore = () => Promise<StoreUnderTest>;

/** Words that were known before the caller's last sound, and a half millisecond. */
export const DELAY = {
  noticedMs: 96,
  wordsMs: -20,
  replyMs: 93.5,
  speechMs: 140,
  decidedMs: 500,
  audibleMs: 512.5,
};

export function opens(id: string, startedAtMs: number) {
  return { type: 'open', id, startedAtMs, chain: 'asterisk → rules' } as const;
}

export function fresh(id: string, startedAtMs: number): CallRecord {
  return {
    id,
    callerNumber: null,
    callerName: null,
    dialledNumber: null,
    startedAtMs,
    endedAtMs: null,
    status: 'live',
    endReason: null,
    transferKey: null,
    state: { conversation: null, visit: null },
    chain: 'asterisk → rules',
    summary: null,
    owner: null,
  };
}

export function caller(seq: number): TurnRecord {
  const text = 'what are your hours';
  return {
    callId: 'a',
    seq,
    speaker: 'caller',
    text,
    heardText: null,
    atMs: 10 * seq,
    delay: null,
    silencedMs: null,
  };
}

export function attendant(seq: number, delay: TurnRecord['delay']): TurnRecord {
  const [text, heardText] = ['We are open from nine.', 'We are open'];
  return {
    callId: 'a',
    seq,
    speaker: 'attendant',
    text,
    heardText,
    atMs: 10 * seq,
    delay,
    silencedMs: delay && 132.5,
  };
}

export function says(turn: TurnRecord): CallEntry {
  return { type: 'turn', ...turn };
}

export const FULL: MessageRecord = {
  id: 'm1',
  callId: 'a',
  kind: 'message',
  callerName: 'Änne Müller',
  callbackNumber: '+15550100',
  extension: '22',
  reason: 'an invoice',
  forKey: 'billing',
  fields: [
    { key: 'dateOfBirth', value: '1962-05-03' },
    { key: 'insurance', value: 'Änderung & Co' },
  ],
  urgency: 'urgent',
  ownerKey: 'billing',
  dueAtMs: 100,
  recording: 'reason.wav',
  nameRecording: 'name.wav',
  takenAtMs: 1,
};

export const MISSED: MessageRecord = {
  id: 'm2',
  callId: 'b',
  kind: 'missed-call',
  callerName: null,
  callbackNumber: null,
  extension: null,
  reason: null,
  forKey: null,
  fields: [],
  urgency: 'normal',
  ownerKey: null,
  dueAtMs: null,
  recording: null,
  nameRecording: null,
  takenAtMs: 2,
};

export function keeps(message: MessageRecord, late: { readonly lateByMs?: number } = {}) {
  return { type: 'keep-message', message, ...late } as const;
}

export function kept(message: MessageRecord, lateByMs: number | null = null): KeptMessage {
  return {
    ...message,
    threadId: null,
    personId: null,
    lateByMs,
    claimedAtMs: null,
    claimedBy: null,
    escalatedAtMs: null,
    escalatedTo: null,
    doneAtMs: null,
    doneBy: null,
  };
}

export const MAIL: OutboxEntry = {
  id: 'o1',
  kind: 'mail',
  payload: '{"to":"office@example.org"}',
  cause: 'm1',
  key: 'mail-m1',
  dueAtMs: 100,
};

export function enqueues(entry: OutboxEntry) {
  return { type: 'enqueue', entry } as const;
}
