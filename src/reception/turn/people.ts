import type { DialogueState } from '../state/dialogue-state.ts';
import type { Reply, Scene } from '../topic.ts';
import { ask } from './question.ts';
import { say } from './step.ts';

/** The ring group takes the call: the way out that is always open. Where nobody can be put through, a message is offered. */
export function toPeople(scene: Scene, state: DialogueState, ...first: readonly string[]): Reply {
  const { book, channel, topics } = scene;
  if (channel.canPutThrough) return { ...say(state, ...first, book.toStaff), leave: { next: 'people' } };
  const asked = topics.questionOf(state).isTask ? state.asked : 'message-offer';
  return ask(scene, { ...state, asked }, ...first, book.notReachedHere);
}
