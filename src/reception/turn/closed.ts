import type { HeldBack } from '../desk/held-back.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Reply, Scene } from '../topic.ts';
import { messageDraft } from '../topics/message/draft.ts';
import { awayFor, hoursFor } from './hours-for.ts';
import { ask } from './question.ts';

/** Who is not there, of the directory; null: people of the office. */
interface NotThere {
  readonly key: string | null;
  readonly why: HeldBack;
}

/** People were asked for while nobody is there: the caller is told, once, and offered a message. */
export function tellClosed(
  scene: Scene,
  state: DialogueState,
  notThere: NotThere,
  ...first: readonly string[]
): Reply {
  return offerInstead(scene, afterTelling(state, notThere), notThere, ...first);
}

/** Who insists from now on rings the phone. */
export function afterTelling(state: DialogueState, { key, why }: NotThere): DialogueState {
  const ofOffice = why.type === 'closed' && why.hours.whose === null ? [null] : [];
  return { ...state, toldClosed: [...new Set([...(state.toldClosed ?? []), key, ...ofOffice])] };
}

/** The same where nobody was asked for yet. Who is in the middle of something goes on with it. */
export function offerInstead(
  scene: Scene,
  state: DialogueState,
  notThere: NotThere,
  ...first: readonly string[]
): Reply {
  const said = [...first, sentenceFor(scene, notThere)];
  const isBusy = scene.topics.questionOf(state).isTask === true && state.asked !== 'message-offer';
  if (isBusy) return ask(scene, state, ...said);
  const forKey = notThere.key ?? messageDraft.of(state).forKey;
  return ask(scene, { ...messageDraft.with(state, { forKey }), asked: 'message-offer' }, ...said);
}

export function sentenceFor(scene: Scene, { key, why }: NotThere): string {
  return why.type === 'closed' || key === null
    ? hoursFor(scene, { type: 'today' }, key)
    : awayFor(scene, key, why.untilMs);
}
