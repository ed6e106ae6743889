import type { DialogueState, MessageDraft } from '../dialogue-state.ts';
import { isWorthKeeping } from './keep-message.ts';
import { giveUpName, giveUpReason } from './message.ts';
import { keepAndHandOver } from './message-confirm.ts';
import { giveUpNumber } from './message-number.ts';
import { toPeople } from './people.ts';
import { keysOf, questionOf } from './question.ts';
import { type Scene, type Step, say } from './step.ts';

/**
 * Words that were no answer. Ask again; the second time a field is left open and a menu is read out by keys;
 * the third time people take over. So no caller is asked the same for ever.
 */
export function unclear(scene: Scene, before: DialogueState, recording: string | null = null): Step {
  const { book } = scene;
  const misunderstood = before.misunderstood + 1;
  if (misunderstood >= 2) {
    const onward = goOnWithout(scene, before, recording);
    if (onward) return onward;
  }
  const state: DialogueState = {
    ...before,
    misunderstood,
    draft: withSound(before, recording),
  };
  if (misunderstood >= 3) return handOver(scene, state);
  if (misunderstood === 2) return say(state, book.notUnderstood, keysOf(scene, state));
  const hint = state.asked === 'message-number' ? [book.numberByKeys] : [];
  return say(state, book.notUnderstood, questionOf(scene, state), ...hint);
}

/** What was said as the name or the reason is kept until it is understood. */
function withSound({ asked, draft }: DialogueState, recording: string | null): MessageDraft {
  if (recording === null) return draft;
  return asked === 'message-name' ? { ...draft, nameRecording: recording } : { ...draft, recording };
}

/** A part of a message that was not understood twice stays open. */
function goOnWithout(scene: Scene, state: DialogueState, recording: string | null): Step | undefined {
  switch (state.asked) {
    case 'message-name':
      return giveUpName(scene, state, recording);
    case 'message-number':
      return giveUpNumber(scene, state);
    case 'message-reason':
      return giveUpReason(scene, state, recording);
    default:
      return undefined;
  }
}

function handOver(scene: Scene, state: DialogueState): Step {
  const inMessage = state.asked === 'message-confirm' || state.asked === 'message-fix';
  if (inMessage && isWorthKeeping(state.draft) && !state.storageFailed) return keepAndHandOver(scene, state);
  return toPeople(scene, state, scene.book.trouble);
}
