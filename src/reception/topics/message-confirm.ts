import { type DialogueState, EMPTY_DRAFT, type MessageDraft } from '../dialogue-state.ts';
import type { Corrected, Correction } from '../understand/correction.ts';
import { keep, kept } from './keep-message.ts';
import { nextPart, settle } from './message.ts';
import { toPeople } from './people.ts';
import { ask } from './question.ts';
import type { Scene, Step, Words } from './step.ts';

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

/** The last resort with a message that cannot be confirmed: keep it as it is, then people. */
export function keepAndHandOver(scene: Scene, state: DialogueState): Step {
  const { book } = scene;
  return keep(scene, state, 'message', {
    stored: toPeople(scene, kept(state), book.trouble, book.notedSoFar),
    failed: toPeople(scene, { ...state, storageFailed: true }, book.trouble, book.notStored),
  });
}

function correctedOf({ office }: Scene, { draft }: DialogueState, asked: boolean): Corrected {
  return { draft, country: office.country, asked };
}

function confirmed(scene: Scene, state: DialogueState): Step {
  const { book } = scene;
  return keep(scene, state, 'message', {
    stored: ask(scene, { ...kept(state), asked: 'anything-else' }, book.noted),
    failed: ask(
      scene,
      { ...state, asked: 'person-offer', resume: 'anything-else', storageFailed: true },
      book.notStored,
    ),
  });
}

/** Asks again for the wrong part only. */
function correct(scene: Scene, state: DialogueState, correction: Correction): Step {
  const { part, value } = correction;
  const ofNumber = correction.part === 'number' ? correction : { extension: null, partialNumber: '' };
  // A corrected message is another message: its id must not be the one a lost commit may have used.
  const counted = { ...state, corrections: state.corrections + 1, serial: state.serial + 1 };
  if (counted.corrections > MAX_CORRECTIONS) return keepAndHandOver(scene, counted);
  if (value !== null) {
    const { extension } = part === 'number' ? ofNumber : state.draft;
    return nextPart(scene, settle(counted, part, { [part]: value, extension }));
  }
  const draft = { ...without(state.draft, part), partialNumber: ofNumber.partialNumber };
  if (draft.partialNumber === '') return nextPart(scene, { ...counted, draft });
  return ask(scene, { ...counted, draft, asked: 'message-number' });
}

function restart(scene: Scene, state: DialogueState): Step {
  const counted = { ...state, corrections: state.corrections + 1, serial: state.serial + 1 };
  if (counted.corrections > MAX_CORRECTIONS) return keepAndHandOver(scene, counted);
  const { forKey } = state.draft;
  return nextPart(scene, { ...counted, draft: { ...EMPTY_DRAFT, forKey } });
}

function without(draft: MessageDraft, part: Correction['part']): MessageDraft {
  const settled = draft.settled.filter((each) => each !== part);
  const recording = part === 'reason' ? null : draft.recording;
  const extension = part === 'number' ? null : draft.extension;
  return { ...draft, [part]: null, extension, recording, settled };
}
