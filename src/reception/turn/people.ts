import { heldBack } from '../desk/held-back.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Reply, Scene } from '../topic.ts';
import { tellClosed } from './closed.ts';
import { ask } from './question.ts';
import { say } from './step.ts';

/** People are asked for: the way out that is always open. While nobody is there, a message is offered once before. */
export function toPeople(scene: Scene, state: DialogueState, ...first: readonly string[]): Reply {
  const why = heldBack(scene, state, null);
  return why ? tellClosed(scene, state, { key: null, why }, ...first) : ringPeople(scene, state, ...first);
}

/** The ring group takes the call at any hour. Where nobody can be put through, a message is offered. */
export function ringPeople(scene: Scene, state: DialogueState, ...first: readonly string[]): Reply {
  const { book, channel, topics } = scene;
  if (channel.canPutThrough) return { ...say(state, ...first, book.toStaff), leave: { next: 'people' } };
  const asked = topics.questionOf(state).isTask ? state.asked : 'message-offer';
  return ask(scene, { ...state, asked }, ...first, book.notReachedHere);
}
