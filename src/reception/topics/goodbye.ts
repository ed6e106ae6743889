import type { DialogueState } from '../dialogue-state.ts';
import { isWorthKeeping, keep, kept } from './keep-message.ts';
import { ask } from './question.ts';
import { type Reply, type Scene, type Step, say } from './step.ts';

/** The caller is done. A message that was begun is kept as far as it got: nothing told us is lost. */
export function sayGoodbye(scene: Scene, state: DialogueState): Step {
  if (state.storageFailed || !isWorthKeeping(state.draft)) return hangUp(scene, state);
  const { book } = scene;
  return keep(scene, state, 'message', {
    stored: hangUp(scene, kept(state), book.notedSoFar),
    failed: ask(
      scene,
      { ...state, asked: 'person-offer', resume: 'anything-else', storageFailed: true },
      book.notStored,
    ),
  });
}

/** Says goodbye and leaves for good. */
export function hangUp({ office }: Scene, state: DialogueState, ...first: readonly string[]): Reply {
  const goodbye = office.phrases.goodbye.replaceAll('{business}', office.name);
  return { ...say({ ...state, asked: 'anything-else' }, ...first, goodbye), leave: { next: 'done' } };
}
