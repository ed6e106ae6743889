import type { DialogueState } from '../dialogue-state.ts';
import { type Scene, type Step, say } from './step.ts';

/** The ring group takes the call: the way out that is always open. */
export function toPeople({ book }: Scene, state: DialogueState, ...first: readonly string[]): Step {
  return { ...say(state, ...first, book.toStaff), leave: { next: 'people' } };
}

/** A fixed sentence first: the line may be lost, and the emergency services must be dialled anyway. */
export function emergency(scene: Scene, state: DialogueState): Step {
  return toPeople(scene, state, scene.book.emergency);
}
