import type { MessageRecord } from '../../ports/message-repository.ts';
import { type DialogueState, EMPTY_DRAFT, type MessageDraft } from '../dialogue-state.ts';
import { isLocalNumber } from '../understand/number-length.ts';
import type { Commit, Scene, Step } from './step.ts';

/** An extension is no number until the caller says that it is all. */
const SHORTEST_LOCAL = 6;

/** Asks for the commit of what is known, before anything of it is claimed. */
export function keep(
  scene: Scene,
  state: DialogueState,
  kind: MessageRecord['kind'],
  after: { readonly stored: Step; readonly failed: Step },
): Commit {
  const { name, number, partialNumber, extension, reason, recording, nameRecording, forKey } = state.draft;
  const told = number ?? localPart(partialNumber, scene.office.country);
  return {
    commit: {
      id: scene.messageId(state.serial),
      callId: scene.callId,
      kind,
      callerName: name,
      callbackNumber: told ?? (kind === 'missed-call' ? scene.callerNumber : null),
      extension: told === null ? null : extension,
      reason,
      forKey,
      recording,
      nameRecording,
      takenAtMs: scene.nowMs,
    },
    ...after,
  };
}

/** Of a number that is being collected, what already leads to somebody: one without its area code. */
function localPart(partialNumber: string, country: string): string | null {
  const isNumber = partialNumber.length >= SHORTEST_LOCAL && isLocalNumber(partialNumber, country);
  return isNumber ? partialNumber : null;
}

/** The state after a message was stored: a clean sheet for the next. */
export function kept(state: DialogueState): DialogueState {
  return {
    ...state,
    draft: EMPTY_DRAFT,
    serial: state.serial + 1,
    corrections: 0,
    messagesStored: state.messagesStored + 1,
    storageFailed: false,
  };
}

/** Whether there is anything worth keeping. */
export function isWorthKeeping(draft: MessageDraft): boolean {
  return draft.settled.length > 0 && !isEmpty(draft);
}

/** Nothing has been told. */
export function isEmpty({ name, number, reason, recording, nameRecording }: MessageDraft): boolean {
  return [name, number, reason, recording, nameRecording].every((each) => each === null);
}
