import type { ReturnReason } from '../../../core/outcome.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { greet } from '../../turn/greeting.ts';
import { nameOf } from '../../turn/name-of.ts';
import { ask } from '../../turn/question.ts';
import { offerMessage } from '../message/offer.ts';

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
  const key = transferKey ?? state.transfers.at(-1) ?? null;
  const name = nameOf(office, key);
  const reason = book.notReached(name ?? book.somebody, because);
  return offerMessage(scene, state, name === null ? null : key, reason);
}
