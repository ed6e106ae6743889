import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { OTHERS_WORDS } from '../../topics/others/words.ts';
import { goOn } from '../../turn/question.ts';
import type { Breach } from './breach.ts';

/**
 * What is said in place of what must not be. Of other people there is one answer; everything else the rules answer, when
 * nothing has been said yet.
 */
export function insteadOfBreach(
  scene: Scene,
  state: DialogueState,
  { breach, said }: { readonly breach: Breach; readonly said: readonly string[] },
): Step | undefined {
  if (breach === 'others') return goOn(scene, state, OTHERS_WORDS[scene.language.tag].refusal);
  return said.length === 0 ? undefined : goOn(scene, state);
}
