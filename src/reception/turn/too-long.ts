import { heldBack } from '../desk/held-back.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene, Step } from '../topic.ts';
import { sayGoodbye } from './goodbye.ts';
import { hoursFor } from './hours-for.ts';
import { ringPeople } from './people.ts';

/** The call has been as long as a call may be: people take it. While nobody is there, what was told is kept, and it ends. */
export function tooLong(scene: Scene, state: DialogueState): Step {
  return heldBack(scene, state, null)
    ? sayGoodbye(scene, state, hoursFor(scene, { type: 'today' }))
    : ringPeople(scene, state);
}
