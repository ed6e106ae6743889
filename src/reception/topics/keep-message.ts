import type { MessageRecord } from '../../ports/message-repository.ts';
import { type DialogueState, EMPTY_DRAFT, type MessageDraft } from '../dialogue-state.ts';
import type { Commit, Scene, Step } from './step.ts';

/** Asks for the commit of what is known, before anything of it is claimed. */
export function keep(
  scene: Scene,
  state: DialogueState,
  kind: MessageRecord['kind'],
  after: { readonly stored: Step; readonly failed: Step },
): Commit {
  const { name, number, extension, reason, recording, forKey } = state.draft;
  return {
    commit: {
      id: scene.messageId(state.serial),
      tenant: scene.tenant,
      callId: scene.callId,
      kind,
      callerName: name,
      callbackNumber: number ?? (kind === 'missed-call' ? scene.callerNumber : null),
      extension: number === null ? null : extension,
      reason,
      forKey,
      recording,
      takenAtMs: scene.nowMs,
    },
    ...after,
  };
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
export function isEmpty({ name, number, reason, recording }: MessageDraft): boolean {
  return [name, number, reason, recording].every((each) => each === null);
}
