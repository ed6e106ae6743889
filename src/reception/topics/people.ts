import type { DialogueState } from '../dialogue-state.ts';
import { type Reply, type Scene, say } from './step.ts';

/** The ring group takes the call: the way out that is always open. */
export function toPeople({ book }: Scene, state: DialogueState, ...first: readonly string[]): Reply {
  return { ...say(state, ...first, book.toStaff), leave: { next: 'people' } };
}
