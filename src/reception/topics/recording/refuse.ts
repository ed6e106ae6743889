import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { messageDraft } from '../message/draft.ts';
import { keepsSound } from './announcement.ts';
import { recordingDraft, refusesRecording } from './draft.ts';

/** Nothing more is recorded, and what was recorded of this call is removed before that is said. */
export function refuse(scene: Scene, state: DialogueState): Step {
  const { book, callId, nowMs } = scene;
  if (refusesRecording(state) || !keepsSound(scene)) return ask(scene, state, book.nothingRecorded);
  const next = recordingDraft.with(withoutSound(state), { refused: true });
  return {
    effect: 'commit',
    commands: [{ type: 'drop-sound', callId, atMs: nowMs }],
    after: (committed) =>
      ask(scene, next, committed === 'stored' ? book.recordingDeleted : book.recordingStopped),
  };
}

/** A message that is being taken is kept in words only. */
function withoutSound(state: DialogueState): DialogueState {
  const { recording, nameRecording } = messageDraft.of(state);
  return recording === null && nameRecording === null
    ? state
    : messageDraft.with(state, { recording: null, nameRecording: null });
}
