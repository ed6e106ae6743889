import { heldBack } from '../../desk/held-back.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../../topic.ts';
import { whenThereAgain } from '../../turn/hours-for.ts';
import { toPeople } from '../../turn/people.ts';
import { ask } from '../../turn/question.ts';
import type { Corrected, Correction } from '../../understand/correction.ts';
import { type FieldCorrection, fieldCorrection } from './correct-field.ts';
import { type MessageDraft, type MessagePart, messageDraft } from './draft.ts';
import { settleField, withoutField, wordsOf } from './fields.ts';
import { keep, kept, notKept } from './keep.ts';
import { nextPart, settle } from './parts.ts';
import { promiseOf } from './promise.ts';
import { urgencyIn, withUrgency } from './urgency.ts';

/** After more corrections than these a person does better. */
const MAX_CORRECTIONS = 4;

/** Answer to the message that was read back. */
export function hearConfirmation(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  // "The name." is a correction, too: nobody repeats a part that is right.
  const isPartAlone = scene.readers.normalise(text).split(' ').length <= 2;
  const ofField = fieldCorrection(scene, state, text);
  if (ofField) return correctField(scene, state, ofField);
  const correction = scene.readers.correction(text, correctedOf(scene, state, isPartAlone));
  if (correction) return correct(scene, state, correction);
  const answer = scene.readers.leansYesNo(text);
  const urged = withUrgency(scene, state, text);
  if (answer === 'yes') return confirmed(scene, urged);
  // "No, it is urgent": read back as it is now.
  if (urgencyIn(scene, text) !== undefined) return nextPart(scene, urged);
  return answer === 'no' ? ask(scene, { ...state, asked: 'message-fix' }) : undefined;
}

/** Answer to "what should I change?". */
export function hearWhatToFix(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const ofField = fieldCorrection(scene, state, text);
  if (ofField) return correctField(scene, state, ofField);
  const correction = scene.readers.correction(text, correctedOf(scene, state, true));
  if (correction) return correct(scene, state, correction);
  if (scene.readers.changesAll(text)) return restart(scene, state);
  if (urgencyIn(scene, text) !== undefined) return nextPart(scene, withUrgency(scene, state, text));
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

/** By when it is seen to, for an office that wants that told, else when somebody is there again. */
function whenSeenTo(scene: Scene, state: DialogueState, dueAtMs: number | null): readonly string[] {
  const promised = promiseOf(scene, dueAtMs);
  return promised.length > 0 ? promised : whenBack(scene, state);
}

/** When whoever the message is for is there again; nothing while they are, and where nobody knows. */
function whenBack(scene: Scene, state: DialogueState): readonly string[] {
  const { forKey } = messageDraft.of(state);
  const why = heldBack(scene, { storageFailed: false }, forKey);
  return why ? whenThereAgain(scene, forKey, why) : [];
}

function correctedOf({ office }: Scene, state: DialogueState, asked: boolean): Corrected {
  return { draft: messageDraft.of(state), country: office.country, asked };
}

/** What was read back is right. */
export function confirmed(scene: Scene, state: DialogueState): Step {
  const noted = messageDraft.of(state).urgent ? wordsOf(scene).notedAsUrgent : scene.book.noted;
  return keep(scene, state, 'message', (committed, { dueAtMs }) =>
    committed === 'stored'
      ? ask(scene, { ...kept(state), asked: 'anything-else' }, noted, ...whenSeenTo(scene, state, dueAtMs))
      : notKept(scene, state),
  );
}

/** Asks again for what the office asks for besides, or takes the right one. */
export function correctField(scene: Scene, state: DialogueState, { field, value }: FieldCorrection): Step {
  const counted = counting(scene, state);
  if (messageDraft.of(counted).corrections > MAX_CORRECTIONS) return keepAndHandOver(scene, counted);
  if (value === null) return nextPart(scene, withoutField(counted, field.key));
  return nextPart(scene, settleField(counted, field.key, value));
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
