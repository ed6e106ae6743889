import type { DialogueState } from '../dialogue-state.ts';
import { hangUp } from './goodbye.ts';
import { isEmpty, keep, kept } from './keep-message.ts';
import { toPeople } from './people.ts';
import { ask } from './question.ts';
import type { Scene, Step } from './step.ts';

/** Nobody speaks: ask again, offer a person, then tell staff and hang up. */
export function silent(scene: Scene, before: DialogueState, times: number): Step {
  const { book } = scene;
  // The call counts from 1 on each leg; the state remembers what was before a restart.
  const silences = Math.max(times, before.silences + 1);
  const state: DialogueState = { ...before, silences };
  if (silences === 1) return ask(scene, state, state.asked === 'help' ? book.stillThere : book.notHeard);
  if (silences === 2) return offerPerson(scene, state);
  // A call of which nothing is known is in the list of calls; staff can do nothing about it.
  if (scene.callerNumber === null && isEmpty(state.draft)) return hangUp(scene, state);
  return keep(scene, state, 'missed-call', {
    stored: hangUp(scene, kept(state), book.missedCallNoted),
    failed: toPeople(scene, { ...state, storageFailed: true }),
  });
}

function offerPerson(scene: Scene, state: DialogueState): Step {
  const resume = state.asked === 'person-offer' ? state.resume : state.asked;
  return ask(scene, { ...state, asked: 'person-offer', resume }, scene.book.notHeard);
}
