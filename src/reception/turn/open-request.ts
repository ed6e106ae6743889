import { ANYTHING_ELSE, type DialogueState, HELP, MODEL } from '../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../topic.ts';
import { sayGoodbye } from './goodbye.ts';
import { toPeople } from './people.ts';
import { ask, asksForMore } from './question.ts';
import { say } from './step.ts';

/** What a caller may ask for at any point; undefined when the words are no such request. */
export function openRequest(scene: Scene, state: DialogueState, words: Words): Step | undefined {
  for (const topic of scene.topics.list) {
    const step = topic.request?.(scene, state, words);
    if (step) return step;
  }
  switch (words.intent.type) {
    case 'person':
      return toPeople(scene, state);
    case 'repeat':
      return repeat(scene, state);
    case 'help':
      return ask(scene, state, scene.topics.helpText(scene));
    case 'cancel':
      return cancel(scene, state);
    case 'nothing-else':
      return nothingElse(scene, state);
    case 'machine':
      return ask(scene, state, scene.book.machine(scene.office.name));
    case 'refusal':
      return refuse(scene, state);
    case 'introduction':
      return state.asked === HELP ? ask(scene, state) : undefined;
    case 'no':
      return asksForMore(scene, state) ? sayGoodbye(scene, state) : undefined;
    case 'yes':
      return state.asked === ANYTHING_ELSE ? ask(scene, { ...state, asked: HELP }) : undefined;
    default:
      return undefined;
  }
}

/** Says the last words once more. */
export function repeat(scene: Scene, state: DialogueState): Step {
  return state.lastSaid === '' ? ask(scene, state) : say(state, state.lastSaid);
}

/** What is being done is not wanted any more. */
function cancel(scene: Scene, state: DialogueState): Step {
  const { cancel: give } = scene.topics.questionOf(state);
  if (give) return give(scene, state);
  for (const topic of scene.topics.list) {
    const step = topic.abandon?.(scene, state);
    if (step) return step;
  }
  return ask(scene, { ...state, asked: ANYTHING_ELSE });
}

/** Courtesy to the greeting is no goodbye: "thank you" as the first words is asked once more. */
function nothingElse(scene: Scene, state: DialogueState): Step | undefined {
  if (!scene.topics.questionOf(state).isClosing) return undefined;
  const isFirst = state.asked === HELP && state.misunderstood === 0;
  return isFirst ? ask(scene, { ...state, misunderstood: 1 }) : sayGoodbye(scene, state);
}

/** What was offered or might have been meant is not wanted. */
function refuse(scene: Scene, state: DialogueState): Step {
  const { cancel: give } = scene.topics.questionOf(state);
  if (give) return give(scene, state);
  const asked = state.asked === HELP || state.asked === MODEL ? state.asked : ANYTHING_ELSE;
  return ask(scene, { ...state, asked }, scene.book.allRight);
}
