import type { DialogueState } from '../dialogue-state.ts';
import { spokenNumber } from '../spoken-number.ts';
import { declines } from '../understand/name.ts';
import { readNumber } from '../understand/numbers.ts';
import { normalise } from '../understand/words.ts';
import { readYesNo } from '../understand/yes-no.ts';
import { nextPart, settle } from './message.ts';
import { ask } from './question.ts';
import type { Scene, Step, Words } from './step.ts';

/** Fewer digits spoken in one breath are the beginning of a number. */
const MIN_SPOKEN_DIGITS = 6;
/** An extension of the same telephone system. */
const MIN_DIGITS = 3;
/** E.164 allows no more. */
const MAX_DIGITS = 15;

const SAME = /\b(?:same|this|that) (?:number|one)\b|\bnumber i am (?:calling|ringing|phoning) (?:from|on)\b/;
const THAT_IS_ALL = /\bthat is (?:it|all|everything)\b/;

/** Answer to "shall we call you back on …?". */
export function hearCallback(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const digits = readNumber(text);
  if (count(digits) >= MIN_SPOKEN_DIGITS) return take(scene, state, digits);
  const answer = readYesNo(text);
  const { offeredNumber } = state.draft;
  if (answer === 'no') return askOther(scene, state);
  if (answer === 'yes' || SAME.test(normalise(text))) return take(scene, state, offeredNumber);
  if (declines(text)) return take(scene, state, null);
  const collecting: DialogueState = { ...state, asked: 'message-number' };
  return count(digits) < 2 ? undefined : collect(scene, collecting, digits);
}

/** Answer to "which number can we call you back on?", in one piece or with pauses. */
export function hearNumber(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { partialNumber, offeredNumber } = state.draft;
  const digits = readNumber(text);
  if (count(digits) < 2 && partialNumber === '') return withoutDigits(scene, state, text);
  if (digits === '') {
    const complete = readYesNo(text) === 'yes' || THAT_IS_ALL.test(normalise(text));
    if (complete && count(partialNumber) >= MIN_DIGITS) return take(scene, state, partialNumber);
    return SAME.test(normalise(text)) && offeredNumber !== null
      ? take(scene, state, offeredNumber)
      : undefined;
  }
  return collect(scene, state, digits);
}

/** A number typed on the keypad is complete as it is. */
export function typedNumber(scene: Scene, state: DialogueState, digits: string): Step | undefined {
  const number = state.draft.partialNumber + digits.replace(/\D/g, '');
  return count(number) >= MIN_DIGITS && count(number) <= MAX_DIGITS ? take(scene, state, number) : undefined;
}

/** Goes on with the number of the line, or with none. */
export function giveUpNumber(scene: Scene, state: DialogueState): Step {
  const { offeredNumber } = state.draft;
  const { book } = scene;
  const sentence = offeredNumber === null ? book.noNumber : book.keepNumber(spokenNumber(offeredNumber));
  return nextPart(scene, settle(state, 'number', { number: offeredNumber }), sentence);
}

function withoutDigits(scene: Scene, state: DialogueState, text: string): Step | undefined {
  if (SAME.test(normalise(text)) && state.draft.offeredNumber !== null) {
    return take(scene, state, state.draft.offeredNumber);
  }
  return declines(text) ? take(scene, state, null) : undefined;
}

function collect(scene: Scene, state: DialogueState, digits: string): Step | undefined {
  const { partialNumber } = state.draft;
  // A caller who was cut short often begins again.
  const again = count(digits) >= MIN_SPOKEN_DIGITS && digits.startsWith(partialNumber);
  const number = again ? digits : partialNumber + digits;
  if (count(number) > MAX_DIGITS) return undefined;
  if (count(number) >= MIN_SPOKEN_DIGITS) return take(scene, state, number);
  return ask(scene, { ...state, draft: { ...state.draft, partialNumber: number } });
}

function askOther(scene: Scene, state: DialogueState): Step {
  return ask(scene, { ...state, asked: 'message-number' });
}

function take(scene: Scene, state: DialogueState, number: string | null): Step {
  return nextPart(scene, settle(state, 'number', { number }));
}

function count(number: string): number {
  return number.replace(/\D/g, '').length;
}
