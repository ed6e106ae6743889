import type { Dialogue } from '../call/call-services.ts';
import { createKeepOut, type KeepOut } from '../call/keep-out.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { TalkNotes } from './talk-notes.ts';

/** What is kept nowhere of a written call, in which nothing is said aloud. */
export function createTalkKeepOut(
  dialogue: Dialogue,
  stateNow: () => DialogueState,
  { hideDigits }: Pick<TalkNotes, 'hideDigits'>,
): KeepOut {
  return createKeepOut({
    notes: {
      get state() {
        return stateNow();
      },
      get expectsSecret() {
        return dialogue.expectationOf(stateNow()).secret;
      },
      hideDigits: (turns) => hideDigits(turns, dialogue.cardReaderIn(stateNow())),
    },
    tape: { release() {}, hide() {}, heldFromSample: undefined },
    dialogue,
  });
}
