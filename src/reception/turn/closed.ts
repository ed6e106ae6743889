import type { HoursOf } from '../desk/hours-of.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Reply, Scene } from '../topic.ts';
import { messageDraft } from '../topics/message/draft.ts';
import { hoursFor } from './hours-for.ts';
import { ask } from './question.ts';

/** People were asked for while nobody is there: the caller is told, once, and offered a message. */
export function tellClosed(
  scene: Scene,
  state: DialogueState,
  { key, hours }: { readonly key: string | null; readonly hours: HoursOf },
  ...first: readonly string[]
): Reply {
  const told = new Set([...(state.toldClosed ?? []), key, ...(hours.whose === null ? [null] : [])]);
  return offerInstead(scene, { ...state, toldClosed: [...told] }, key, ...first);
}

/** The same where nobody was asked for yet. Who is in the middle of something goes on with it. */
export function offerInstead(
  scene: Scene,
  state: DialogueState,
  key: string | null,
  ...first: readonly string[]
): Reply {
  const closed = hoursFor(scene, { type: 'today' }, key);
  const isBusy = scene.topics.questionOf(state).isTask === true && state.asked !== 'message-offer';
  if (isBusy) return ask(scene, state, ...first, closed);
  const forKey = key ?? messageDraft.of(state).forKey;
  return ask(scene, { ...messageDraft.with(state, { forKey }), asked: 'message-offer' }, ...first, closed);
}
