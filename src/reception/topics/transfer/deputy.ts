import { heldBack } from '../../desk/held-back.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { messageDraft } from '../message/draft.ts';
import { offerMessage } from '../message/offer.ts';
import { transferDraft } from './draft.ts';
import { isTriedOut } from './ring.ts';

/** Somebody is not reached: their deputy is offered, else a message. @param reason Said first. */
export function insteadOf(scene: Scene, state: DialogueState, key: string | null, reason: string): Step {
  const deputy = deputyOf(scene, state, key);
  if (deputy === undefined) return offerMessage(scene, state, key, reason);
  // Refused, the message is for the one who was asked for.
  const offering = messageDraft.with(transferDraft.with(state, { candidates: [deputy] }), { forKey: key });
  return ask(scene, { ...offering, asked: 'deputy-offer' }, reason);
}

/** Answer to "shall I put you through to …?" about a deputy: no. */
export function notTheDeputy(scene: Scene, state: DialogueState): Step {
  const { forKey } = messageDraft.of(state);
  return offerMessage(scene, transferDraft.with(state, { candidates: [] }), forKey);
}

/** Who is offered in place of somebody, while there is hope that they answer. */
function deputyOf(scene: Scene, state: DialogueState, key: string | null): string | undefined {
  const { office, channel } = scene;
  const deputy = office.people.find((person) => person.key === key)?.deputy;
  const isThere = office.people.some((person) => person.key === deputy);
  if (deputy === undefined || !isThere || !channel.canPutThrough) return undefined;
  if (heldBack(scene, state, deputy)) return undefined;
  return isTriedOut(state, deputy) || state.transfers.includes(deputy) ? undefined : deputy;
}
