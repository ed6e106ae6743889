import { createHash } from 'node:crypto';
import type { CallRecord, StoredState } from '../ports/call-repository.ts';
import type { MessageRecord } from '../ports/message-repository.ts';
import { dueAt } from '../reception/hours/due-at.ts';
import type { Timetable } from '../reception/hours/timetable.ts';
import type { Office } from '../reception/office.ts';
import { salvage } from '../reception/state/salvage.ts';
import { messageSettings } from '../reception/topics/message/settings.ts';

/** What staff read where nothing of it could be read. */
const NOTHING_READ = 'what this caller told before could not be read; the call has what was said';

/**
 * Of a state that this version cannot read what people can read: a missed call with what its draft of a message held, in
 * whatever version. It names the sound of the draft, so that it stays.
 */
export function salvageMessage(
  { id, state, callerNumber }: Pick<CallRecord, 'id' | 'state' | 'callerNumber'>,
  office: Timetable & Pick<Office, 'settings'>,
  nowMs: number,
): MessageRecord {
  const told = salvage(state);
  return {
    id: `${id}-unread-${digestOf(state)}`,
    callId: id,
    kind: 'missed-call',
    callerName: told?.callerName ?? null,
    callbackNumber: told?.callbackNumber ?? callerNumber,
    extension: told?.callbackNumber ? told.extension : null,
    reason: told?.reason ?? NOTHING_READ,
    forKey: null,
    fields: [],
    urgency: 'normal',
    ownerKey: null,
    dueAtMs: dueAt(office, nowMs, messageSettings.of(office).dueMinutes),
    recording: told?.recording ?? null,
    nameRecording: told?.nameRecording ?? null,
    takenAtMs: nowMs,
  };
}

/** The same state gives the same message. */
function digestOf({ conversation, visit }: StoredState): string {
  return createHash('sha256').update(`${conversation}\n${visit}`).digest('hex').slice(0, 12);
}
