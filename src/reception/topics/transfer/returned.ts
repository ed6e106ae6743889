import type { ReturnReason } from '../../../core/outcome.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { greet } from '../../turn/greeting.ts';
import { nameOf } from '../../turn/name-of.ts';
import { ask } from '../../turn/question.ts';
import { messageDraft } from '../message/draft.ts';
import { startMessage } from '../message/parts.ts';
import { insteadOf } from './deputy.ts';
import { transferDraft } from './draft.ts';

/** A message is what they have asked for: it is not offered first. */
const MESSAGE_IS_NEXT: ReadonlySet<ReturnReason> = new Set(['message-wanted', 'queue-callback']);

/** The call is back: nobody took it, or the daemon had gone. The conversation is where it was. */
export function returned(
  scene: Scene,
  state: DialogueState,
  because: ReturnReason,
  transferKey: string | null,
): Step {
  const { book, office } = scene;
  if (!state.greeted) return greet(scene, state);
  if (because === 'crash') return ask(scene, state, book.cutOff);
  if (because === 'given-back') return ask(scene, state, book.givenBack);
  const asked = transferKey ?? state.transfers.at(-1) ?? null;
  const name = nameOf(office, asked);
  const key = name === null ? null : asked;
  const reason = book.notReached(name ?? book.somebody, because);
  if (MESSAGE_IS_NEXT.has(because)) {
    const queuedAtMs = because === 'queue-callback' ? transferDraft.of(state).leftAtMs : null;
    return after(reason, startMessage(scene, messageDraft.with(state, { queuedAtMs }), key));
  }
  return insteadOf(scene, state, key, reason);
}

function after(first: string, step: Step): Step {
  return 'effect' in step ? step : { ...step, say: [first, ...step.say] };
}
