import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene, Step } from '../topic.ts';
import { repeat } from './open-request.ts';
import { toPeople } from './people.ts';
import { languageByKey } from './switch-language.ts';
import { unclear } from './unclear.ts';

/**
 * One turn of keys. `0` is a person everywhere, also while a number is dictated: there it is a digit only
 * together with others. `*` repeats, `#` only ends an input.
 */
export function pressed(scene: Scene, state: DialogueState, digits: string): Step {
  const keys = digits.replaceAll('#', '');
  if (keys === '0') return toPeople(scene, state);
  if (keys === '*') return repeat(scene, state);
  for (const topic of scene.topics.list) {
    const step = topic.key?.(scene, state, keys);
    if (step) return step;
  }
  return dialled(scene, state, keys) ?? unclear(scene, state);
}

function dialled(scene: Scene, state: DialogueState, keys: string): Step | undefined {
  const { yesNo, press } = scene.topics.questionOf(state);
  if (yesNo && keys === '1') return yesNo.yes(scene, state);
  if (yesNo && keys === '2') return yesNo.no(scene, state);
  if (press) return press(scene, state, keys);
  return yesNo ? undefined : (languageByKey(scene, state, keys) ?? scene.topics.press(scene, state, keys));
}
