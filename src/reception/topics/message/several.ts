import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../../topic.ts';
import { nextPart, reasonOf, settle, startMessage } from './parts.ts';

/** Begins a message with all that the same words tell of it. */
export function startWithWords(
  scene: Scene,
  state: DialogueState,
  { words, forKey }: { readonly words: Words; readonly forKey: string | null },
): Step {
  return startMessage(scene, withTold(scene, state, words) ?? state, forKey);
}

/** An answer that tells more than its question asked for: name and number, or name and reason, in one sentence. */
export function hearSeveral(scene: Scene, state: DialogueState, words: Words): Step | undefined {
  const { name, number, reason } = scene.readers.told(words.text, scene.office);
  if (name === undefined || (number === undefined && reason === undefined)) return undefined;
  const told = withTold(scene, state, words);
  return told && nextPart(scene, told, scene.book.thanks(name));
}

/** Undefined when nothing of a message is told. */
function withTold(scene: Scene, state: DialogueState, { text, recording }: Words): DialogueState | undefined {
  const { name, number, reason } = scene.readers.told(text, scene.office);
  let told: DialogueState | undefined;
  if (name !== undefined) told = settle(told ?? state, 'name', { name, nameRecording: null });
  if (number !== undefined) {
    told = settle(told ?? state, 'number', { number: number.digits, extension: number.extension });
  }
  if (reason !== undefined) {
    told = settle(told ?? state, 'reason', { reason: reasonOf(scene, reason), recording });
  }
  return told;
}
