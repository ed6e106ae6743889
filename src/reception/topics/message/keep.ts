import type { Committed } from '../../../ports/commands.ts';
import type { MessageRecord } from '../../../ports/message-repository.ts';
import { dueAt } from '../../hours/due-at.ts';
import { keepCommands } from '../../keep-commands.ts';
import { localTime } from '../../opening-hours.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Commit, Scene, Step } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { isLocalNumber } from '../../understand/numbers/number-length.ts';
import { type MessageDraft, messageDraft } from './draft.ts';
import { ownerOf } from './owner.ts';
import { messageSettings } from './settings.ts';

/** An extension is no number until the caller says that it is all. */
const SHORTEST_LOCAL = 6;

/** Asks for the commit of what is known, before anything of it is claimed. */
export function keep(
  scene: Scene,
  state: DialogueState,
  kind: MessageRecord['kind'],
  after: (committed: Committed, message: MessageRecord) => Step,
): Commit {
  const message = messageOf(scene, state, kind);
  return {
    effect: 'commit',
    commands: keepCommands(scene.office, message),
    after: (committed) => after(committed, message),
  };
}

/** What is known so far, as it is stored. */
export function messageOf(scene: Scene, state: DialogueState, kind: MessageRecord['kind']): MessageRecord {
  const draft = messageDraft.of(state);
  const { name, number, partialNumber, extension, reason, recording, nameRecording, forKey } = draft;
  const { dueMinutes, urgentMinutes } = messageSettings.of(scene.office);
  const told = number ?? localPart(partialNumber, scene.office.country);
  return {
    id: draft.id ?? scene.newId(),
    callId: scene.callId,
    kind,
    callerName: name,
    callbackNumber: told ?? (kind === 'missed-call' ? scene.callerNumber : null),
    extension: told === null ? null : extension,
    reason: inLine(scene, draft),
    forKey,
    fields: Object.entries(draft.fields).flatMap(([key, value]) => (value === null ? [] : { key, value })),
    urgency: draft.urgent ? 'urgent' : 'normal',
    ownerKey: ownerOf(scene, forKey ?? state.department ?? null, reason),
    dueAtMs: dueAt(scene.office, scene.nowMs, draft.urgent ? urgentMinutes : dueMinutes),
    recording,
    nameRecording,
    takenAtMs: scene.nowMs,
  };
}

/** Who keeps a place in a line is called in that order, so staff read since when. */
function inLine({ book, office }: Scene, { reason, queuedAtMs }: MessageDraft): string | null {
  if (queuedAtMs === null) return reason;
  const { date, minute } = localTime(queuedAtMs, office.timeZone);
  const since = book.inLineSince(`${date} ${clock(minute)}`);
  return reason === null ? since : `${since}: ${reason}`;
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Of a number that is being collected, what already leads to somebody: one without its area code. */
function localPart(partialNumber: string, country: string): string | null {
  const isNumber = partialNumber.length >= SHORTEST_LOCAL && isLocalNumber(partialNumber, country);
  return isNumber ? partialNumber : null;
}

/** The state after a message was stored: a clean sheet for the next. */
export function kept(state: DialogueState): DialogueState {
  const next = messageDraft.without(state);
  return { ...next, messagesStored: state.messagesStored + 1, storageFailed: false };
}

/** The caller is told that it could not be kept, and offered people. */
export function notKept(scene: Scene, state: DialogueState): Step {
  const failed: DialogueState = { ...state, resume: 'anything-else', storageFailed: true };
  return ask(scene, { ...failed, asked: 'person-offer' }, scene.book.notStored);
}

/** Whether there is anything worth keeping. */
export function isWorthKeeping(state: DialogueState): boolean {
  const draft = messageDraft.of(state);
  return draft.settled.length > 0 && !isEmpty(draft);
}

/** Nothing has been told. */
export function isEmpty({ name, number, reason, recording, nameRecording, fields }: MessageDraft): boolean {
  const told = [name, number, reason, recording, nameRecording, ...Object.values(fields)];
  return told.every((each) => each === null);
}
