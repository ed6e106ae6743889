import type { Told } from '../../language.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../../topic.ts';
import { nextPart, reasonOf, settle, startMessage } from './parts.ts';
import { saysOnlyUrgent, withUrgency } from './urgency.ts';

/** Begins a message with all that the same words tell of it. */
export function startWithWords(
  scene: Scene,
  state: DialogueState,
  { words, forKey }: { readonly words: Words; readonly forKey: string | null },
): Step {
  const { text, recording } = words;
  const told = withTold(scene, state, { ...scene.readers.told(text, scene.office), recording });
  return startMessage(scene, withUrgency(scene, told ?? state, text), forKey);
}

/** An answer that tells more than its question asked for: name and number, or name and reason, in one sentence. */
export function hearSeveral(
  scene: Scene,
  state: DialogueState,
  { text, recording }: Words,
): Step | undefined {
  const told = toldTo(scene, text);
  if (told.name === undefined || (told.number === undefined && told.reason === undefined)) return undefined;
  const after = withTold(scene, state, { ...told, recording });
  return after && nextPart(scene, withUrgency(scene, after, text), scene.book.thanks(told.name));
}

/** To "what is your name?" the name may be bare: "Tom Baker, 020 7946 0999". */
function toldTo({ readers, office }: Scene, text: string): Told {
  const told = readers.told(text, office);
  const firstDigit = text.search(/[+\d]/);
  const isBare = told.name === undefined && told.number !== undefined && firstDigit > 0;
  return isBare ? { ...told, name: readers.name(text.slice(0, firstDigit)) } : told;
}

/** Undefined when nothing of a message is told. */
function withTold(
  scene: Scene,
  state: DialogueState,
  { name, number, reason, recording }: Told & Pick<Words, 'recording'>,
): DialogueState | undefined {
  let told: DialogueState | undefined;
  if (name !== undefined) told = settle(told ?? state, 'name', { name, nameRecording: null });
  if (number !== undefined) {
    told = settle(told ?? state, 'number', { number: number.digits, extension: number.extension });
  }
  if (reason !== undefined && !saysOnlyUrgent(scene, reason)) {
    told = settle(told ?? state, 'reason', { reason: reasonOf(scene, reason), recording });
  }
  return told;
}
