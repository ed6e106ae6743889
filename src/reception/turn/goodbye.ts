import { ANYTHING_ELSE, type DialogueState } from '../state/dialogue-state.ts';
import type { Reply, Scene, Step } from '../topic.ts';
import { isWorthKeeping, keep, kept, notKept } from '../topics/message/keep.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './step.ts';

/** The call is over. A message that was begun is kept as far as it got: nothing told us is lost. */
export function sayGoodbye(scene: Scene, state: DialogueState, ...first: readonly string[]): Step {
  if (state.storageFailed || !isWorthKeeping(state)) return hangUp(scene, state, ...first);
  return keep(scene, state, 'message', (committed) =>
    committed === 'stored'
      ? hangUp(scene, kept(state), ...first, scene.book.notedSoFar)
      : notKept(scene, state),
  );
}

/** Says goodbye and leaves for good. */
export function hangUp(scene: Scene, state: DialogueState, ...first: readonly string[]): Reply {
  const { office, book, channel } = scene;
  const done: DialogueState = { ...state, asked: ANYTHING_ELSE };
  if (channel.kind === 'chat') return say(done, ...first, book.writtenGoodbye(office.name));
  return { ...say(done, ...first, phrasesOf(scene).goodbye), leave: { next: 'done' } };
}
