import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { messageDraft } from './draft.ts';
import { MESSAGE_WORDS } from './words.ts';

/**
 * The state with what words say of how urgent the message is, and as it was where they say nothing. Danger is heard before
 * any topic hears anything: see `answer.ts`.
 */
export function withUrgency(scene: Scene, state: DialogueState, text: string): DialogueState {
  const said = urgencyIn(scene, text);
  return said === undefined ? state : marked(scene, state, said === 'urgent');
}

/** What is marked otherwise is another message: its id must not be the one a lost commit may have used. */
export function marked(
  { newId }: Pick<Scene, 'newId'>,
  state: DialogueState,
  urgent: boolean,
): DialogueState {
  const draft = messageDraft.of(state);
  if (draft.urgent === urgent) return state;
  return messageDraft.with(state, { urgent, id: draft.id === null ? null : newId() });
}

export function urgencyIn({ language, readers }: Scene, text: string): 'urgent' | 'not-urgent' | undefined {
  const { isUrgent, isNotUrgent } = MESSAGE_WORDS[language.tag];
  const words = readers.normalise(text);
  if (isNotUrgent.test(words)) return 'not-urgent';
  return isUrgent.test(words) ? 'urgent' : undefined;
}

/** Nothing but how urgent it is was said: that is no reason. */
export function saysOnlyUrgent({ language, readers }: Scene, text: string): boolean {
  return MESSAGE_WORDS[language.tag].onlyUrgent.test(readers.normalise(text));
}
