import type { Person } from '../../office.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { say } from '../../turn/step.ts';
import { transferDraft } from './draft.ts';

/** A phone that was not answered twice is not rung a third time in one call. */
const MAX_TRIES = 2;

/** Whether a person is not rung any more. */
export function isTriedOut({ transfers }: DialogueState, key: string): boolean {
  return transfers.filter((each) => each === key).length >= MAX_TRIES;
}

/** The phone rings, unless it has rung in vain before. */
export function ring(
  { book }: Pick<Scene, 'book'>,
  state: DialogueState,
  { key, name, nowMs }: Pick<Person, 'key' | 'name'> & { readonly nowMs: number },
): Step {
  const left = transferDraft.with(state, { leftAtMs: nowMs });
  const away: DialogueState = { ...left, transfers: [...state.transfers, key] };
  return { ...say(away, book.puttingThrough(name)), leave: { next: 'transfer', key } };
}
