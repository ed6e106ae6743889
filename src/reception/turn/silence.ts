import { heldBack } from '../desk/held-back.ts';
import { type DialogueState, HELP } from '../state/dialogue-state.ts';
import type { Scene, Step } from '../topic.ts';
import { messageDraft } from '../topics/message/draft.ts';
import { isEmpty, keep, kept } from '../topics/message/keep.ts';
import { offerInstead } from './closed.ts';
import { hangUp } from './goodbye.ts';
import { toPeople } from './people.ts';
import { ask } from './question.ts';

/** Nobody speaks: ask again, offer a person, then tell staff and hang up. */
export function silent(scene: Scene, before: DialogueState, times: number): Step {
  const { book, channel } = scene;
  // Nobody waits for the other side of a chat.
  if (channel.kind === 'chat') return ask(scene, before);
  // The call counts from 1 on each leg; the state remembers what was before a restart.
  const silences = Math.max(times, before.silences + 1);
  const state: DialogueState = { ...before, silences };
  if (silences === 1) return ask(scene, state, state.asked === HELP ? book.stillThere : book.notHeard);
  if (silences === 2) return offerPerson(scene, state);
  // A call of which nothing is known is in the list of calls; staff can do nothing about it.
  if (scene.callerNumber === null && isEmpty(messageDraft.of(state))) return hangUp(scene, state);
  return keep(scene, state, 'missed-call', (committed) =>
    committed === 'stored'
      ? hangUp(scene, kept(state), book.missedCallNoted)
      : toPeople(scene, { ...state, storageFailed: true }),
  );
}

function offerPerson(scene: Scene, state: DialogueState): Step {
  const why = heldBack(scene, state, null);
  if (why) return offerInstead(scene, state, { key: null, why }, scene.book.notHeard);
  const resume = state.asked === 'person-offer' ? state.resume : state.asked;
  return ask(scene, { ...state, asked: 'person-offer', resume }, scene.book.notHeard);
}
