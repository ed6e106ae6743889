import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene, Step } from '../topic.ts';
import { toPeople } from './people.ts';
import { keysOf, questionOf } from './question.ts';
import { say } from './step.ts';

/**
 * Words that were no answer. Ask again; the second time a field is left open and a menu is read out by keys;
 * the third time people take over. So no caller is asked the same for ever.
 */
export function unclear(scene: Scene, before: DialogueState, sound: string | null = null): Step {
  const { book, topics } = scene;
  const question = topics.questionOf(before);
  const misunderstood = before.misunderstood + 1;
  if (misunderstood >= 2) {
    const onward = question.giveUp?.(scene, before, sound);
    if (onward) return onward;
  }
  const kept = sound === null ? before : (question.withSound?.(before, sound) ?? before);
  const state: DialogueState = { ...kept, misunderstood };
  if (misunderstood >= 3) {
    return question.handOver?.(scene, state) ?? toPeople(scene, state, book.trouble);
  }
  if (misunderstood === 2) return say(state, book.notUnderstood, keysOf(scene, state));
  const hint = question.hint?.(scene);
  return say(state, book.notUnderstood, questionOf(scene, state), ...(hint === undefined ? [] : [hint]));
}
