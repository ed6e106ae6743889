import { createHash } from 'node:crypto';
import type { CallRecord, StoredState } from '../ports/call-repository.ts';
import type { MessageRecord } from '../ports/message-repository.ts';

/**
 * Of a state that this version cannot read what people can read: a missed call with what its draft of a message held, in
 * whatever version. It names the sound of the draft, so that it stays.
 */
export function salvageMessage(
  { id, state, callerNumber }: Pick<CallRecord, 'id' | 'state' | 'callerNumber'>,
  nowMs: number,
): MessageRecord {
  const draft = draftIn([parsed(state.conversation), parsed(state.visit)]);
  const text = (name: string): string | null => {
    const value = draft?.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    id: `${id}-unread-${digestOf(state)}`,
    callId: id,
    kind: 'missed-call',
    callerName: text('name'),
    callbackNumber: text('number') ?? callerNumber,
    extension: text('number') === null ? null : text('extension'),
    reason: text('reason') ?? NOTHING_READ,
    forKey: text('forKey'),
    recording: text('recording'),
    nameRecording: text('nameRecording'),
    takenAtMs: nowMs,
  };
}

/** What staff read where nothing of it could be read. */
const NOTHING_READ = 'what this caller told before could not be read; the call has what was said';
/** A draft lies two or three levels deep. */
const DEEPEST = 6;

/** The first `draft` in a value that came from JSON. */
function draftIn(value: unknown, depth = 0): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined;
  const parts = new Map<string, unknown>(Object.entries(value));
  const own = parts.get('draft');
  if (typeof own === 'object' && own !== null) return new Map<string, unknown>(Object.entries(own));
  for (const part of parts.values()) {
    const draft = draftIn(part, depth + 1);
    if (draft) return draft;
  }
  return undefined;
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

/** The same state gives the same message. */
function digestOf({ conversation, visit }: StoredState): string {
  return createHash('sha256').update(`${conversation}\n${visit}`).digest('hex').slice(0, 12);
}
