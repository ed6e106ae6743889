import type { DialogueState } from '../dialogue-state.ts';
import { goOn } from './question.ts';
import type { Scene, Step } from './step.ts';

export function tellAddress(scene: Scene, state: DialogueState): Step {
  return goOn(scene, state, scene.book.address(scene.office.name, scene.office.address));
}
