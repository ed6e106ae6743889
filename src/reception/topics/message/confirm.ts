import { heldBack } from '../../desk/held-back.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../../topic.ts';
import { backAgain } from '../../turn/hours-for.ts';
import { toPeople } from '../../turn/people.ts';
import { ask } from '../../turn/question.ts';
import type { Corrected, Correction } from '../../understand/correction.ts';
import { type MessageDraft, type MessagePart, messageDraft } from './draft.ts';
import { keep, kept, notKept } from './keep.ts';
import { nextPart, settle } from './parts.ts';

/** After more corrections than these a person does better. */
const MAX_CORRECTIONS = 4;

/** Answer to the message that was read back. */
export function hearConfirmation(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  // "The name." is a correction, too: nobody repeats a part that is right.
  const isPartAlone = scene.readers.normalise(text).split(' ').length <= 2;
  const correction = scene.readers.correction(text, correctedOf(scene, state, isPartAlone));
  if (correction) return correct(scene, state, correction);
  const answer = scene.readers.leansYesNo(text);
  if (answer === 'no') return ask(scene, { ...state, asked: 'message-fix' });
  return answer === 'yes' ? confirmed(scene, state) : undefined;
}

/** Answer to "what should I change?". */
export function hearWhatToFix(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const correction = scene.readers.correction(text, correctedOf(scene, state, true));
  if (correction) return correct(scene, state, correction);
  if (scene.readers.changesAll(text)) return restart(scene, state);
  const fine = scene.readers.leansYesNo(text) === 'yes' || scene.readers.changesNothing(text);
  return fine ? confirmed(scene, state) : undefined;
}

/** A part that is named by its key is asked for again. */
export function fixPart(scene: Scene, state: DialogueState, part: MessagePart): Step {
  return part === 'number'
    ? correct(scene, state, { part, value: null, extension: null, partialNumber: '' })
    : correct(scene, state, { part, value: null });
}

/** The last resort with a message that cannot be confirmed: keep it as it is, then people. */
export function keepAndHandOver(scene: Scene, state: DialogueState): Step {
  const { book } = scene;
  return keep(scene, state, 'message', (committed) => {
    if (committed !== 'stored')
      return toPeople(scene, { ...state, storageFailed: true }, book.trouble, book.notStored);
    const said = [book.trouble, book.notedSoFar];
    // Nobody is there: the message is what can be done.
    return heldBack(scene, state, null)
      ? ask(scene, { ...kept(state), asked: 'anything-else' }, ...said, ...whenBack(scene, state))
      : toPeople(scene, kept(state), ...said);
  });
}

/** When whoever the message is for is there again; nothing while they are, and where nobody knows. */
function whenBack(scene: Scene, state: DialogueState): readonly string[] {
  const { forKey } = messageDraft.of(state);
  const isAway = heldBack(scene, { storageFailed: false }, forKey) !== undefined;
  return isAway ? backAgain(scene, forKey) : [];
}

function correctedOf({ office }: Scene, state: DialogueState, asked: boolean): Corrected {
  return { draft: messageDraft.of(state), country: office.country, asked };
}

/** What was read back is right. */
export function confirmed(scene: Scene, state: DialogueState): Step {
  const { book } = scene;
  return keep(scene, state, 'message', (committed) =>
    committed === 'stored'
      ? ask(scene, { ...kept(state), asked: 'anything-else' }, book.noted, ...whenBack(scene, state))
      : notKept(scene, state),
  );
}

/** Asks again for the wrong part only. */
function correct(scene: Scene, state: DialogueState, correction: Correction): Step {
  const { part, value } = correction;
  const ofNumber = correction.part === 'number' ? correction : { extension: null, partialNumber: '' };
  const counted = counting(scene, state);
  const draft = messageDraft.of(counted);
  if (draft.corrections > MAX_CORRECTIONS) return keepAndHandOver(scene, counted);
  if (value !== null) {
    const { extension } = part === 'number' ? ofNumber : draft;
    return nextPart(scene, settle(counted, part, { [part]: value, extension }));
  }
  const { partialNumber } = ofNumber;
  const asking = messageDraft.with(counted, { ...without(draft, part), partialNumber });
  return partialNumber === '' ? nextPart(scene, asking) : ask(scene, { ...asking, asked: 'message-number' });
}

function restart(scene: Scene, state: DialogueState): Step {
  const counted = counting(scene, state);
  const { forKey, id, corrections } = messageDraft.of(counted);
  if (corrections > MAX_CORRECTIONS) return keepAndHandOver(scene, counted);
  return nextPart(scene, messageDraft.with(counted, { ...messageDraft.empty, forKey, id, corrections }));
}

/** A corrected message is another message: its id must not be the one a lost commit may have used. */
function counting({ newId }: Scene, state: DialogueState): DialogueState {
  const { corrections } = messageDraft.of(state);
  return messageDraft.with(state, { corrections: corrections + 1, id: newId() });
}

function without(draft: MessageDraft, part: Correction['part']): Partial<MessageDraft> {
  const settled = draft.settled.filter((each) => each !== part);
  const recording = part === 'reason' ? null : draft.recording;
  const extension = part === 'number' ? null : draft.extension;
  return { [part]: null, extension, recording, settled };
}
