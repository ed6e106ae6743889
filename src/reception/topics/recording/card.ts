import { CARD_MARK } from '../../../conversation/card-guard.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { answer } from '../../turn/answer.ts';
import { ask } from '../../turn/question.ts';
import { readWords } from '../../turn/step.ts';
import { messageDraft } from '../message/draft.ts';

/** Beside the mark, so many words are a message in which there was a card. */
const WORDS_OF_REASON = 6;

/** Digits of a payment card were in these words, and are not any more. */
export function holdsCard(text: string): boolean {
  return text.includes(CARD_MARK);
}

/** The caller is told that no card is taken, and comes back to what was asked; the words around it may be its answer. */
export function refuseCard(scene: Scene, before: DialogueState, text: string): Step {
  const { noCards } = scene.book;
  const state = withoutDigits(before);
  const rest = text.replaceAll(CARD_MARK, ' ').trim();
  const isReason = state.asked === 'message-reason' && rest.split(/\s+/).length >= WORDS_OF_REASON;
  if (!isReason) return ask(scene, state, noCards);
  const step = answer(scene, state, readWords(scene, text));
  return 'effect' in step ? step : { ...step, say: [noCards, ...step.say] };
}

/** Groups that were told before are in no number, and in no sound, of a message that is being taken. */
function withoutDigits(state: DialogueState): DialogueState {
  const { partialNumber, recording, nameRecording } = messageDraft.of(state);
  return partialNumber === '' && recording === null && nameRecording === null
    ? state
    : messageDraft.with(state, { partialNumber: '', recording: null, nameRecording: null });
}
