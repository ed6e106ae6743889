import type { ReturnReason } from '../../../core/outcome.ts';
import { heldBack } from '../../desk/held-back.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { greet } from '../../turn/greeting.ts';
import { nameOf } from '../../turn/name-of.ts';
import { ask } from '../../turn/question.ts';
import { messageDraft } from '../message/draft.ts';
import { offerMessage } from '../message/offer.ts';
import { startMessage } from '../message/parts.ts';
import { transferDraft } from './draft.ts';
import { isTriedOut } from './ring.ts';

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
  const asked = transferKey ?? state.transfers.at(-1) ?? null;
  const name = nameOf(office, asked);
  const key = name === null ? null : asked;
  const reason = book.notReached(name ?? book.somebody, because);
  if (MESSAGE_IS_NEXT.has(because)) {
    const queuedAtMs = because === 'queue-callback' ? transferDraft.of(state).leftAtMs : null;
    return after(reason, startMessage(scene, messageDraft.with(state, { queuedAtMs }), key));
  }
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

function after(first: string, step: Step): Step {
  return 'effect' in step ? step : { ...step, say: [first, ...step.say] };
}
