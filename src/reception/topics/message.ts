import {
  type DialogueState,
  MESSAGE_PARTS,
  type MessageDraft,
  type MessagePart,
  NAME_NOT_UNDERSTOOD,
} from '../dialogue-state.ts';
import { ask, nameOf } from './question.ts';
import type { Scene, Step, Words } from './step.ts';

/** Longer than this nobody speaks in one turn; it keeps a runaway engine out of the database. */
const MAX_REASON_CHARS = 1000;

/** Begins a message, or goes on with the one that was begun. */
export function startMessage(scene: Scene, state: DialogueState, forKey: string | null): Step {
  const draft: MessageDraft = { ...state.draft, forKey };
  return nextPart(scene, { ...state, draft }, scene.book.messageStart(nameOf(scene.office, forKey)));
}

/** Asks for the first part that is not settled; with all of them, reads the message back. */
export function nextPart(scene: Scene, state: DialogueState, ...first: readonly string[]): Step {
  const part = MESSAGE_PARTS.find((each) => !state.draft.settled.includes(each));
  switch (part) {
    case 'name':
      return ask(scene, { ...state, asked: 'message-name' }, ...first);
    case 'number':
      return askNumber(scene, state, first);
    case 'reason':
      return ask(scene, { ...state, asked: 'message-reason' }, ...first);
    case undefined:
      return ask(scene, { ...state, asked: 'message-confirm' }, ...first);
  }
}

/** The state with one part done, whether it was given or given up. */
export function settle(
  state: DialogueState,
  part: MessagePart,
  values: Partial<Omit<MessageDraft, 'settled'>>,
): DialogueState {
  const settled = [...state.draft.settled.filter((each) => each !== part), part];
  // An extension belongs to its number.
  const extension = part === 'number' ? null : state.draft.extension;
  return { ...state, draft: { ...state.draft, partialNumber: '', extension, ...values, settled } };
}

/** Answer to "what is your name?". */
export function hearName(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const name = scene.readers.name(text);
  if (name !== undefined)
    return nextPart(scene, settle(state, 'name', { name, nameRecording: null }), scene.book.thanks(name));
  return scene.readers.declines(text) ? nextPart(scene, settle(state, 'name', { name: null })) : undefined;
}

/** Short, these ask for something; longer, they may as well be what it is about. */
const REQUESTS: ReadonlySet<string> = new Set([
  'goodbye',
  'nothing-else',
  'repeat',
  'help',
  'cancel',
  'machine',
  'yes',
  'no',
]);
/** "Repeat that please" is no reason, "I need help with the options of my contract" is one. */
const REQUEST_WORDS = 6;

/** Answer to "what is it about?": whatever is said, except a plain request to repeat, stop or hang up. */
export function hearReason(
  scene: Scene,
  state: DialogueState,
  { text, recording, intent }: Words,
): Step | undefined {
  const words = scene.readers.normalise(text);
  const { type } = intent;
  const isShort = words.split(' ').length <= REQUEST_WORDS && !scene.readers.isReason(text);
  const isRequest = REQUESTS.has(type) && isShort;
  if (isRequest || words === '') return undefined;
  const plain = text.trim().replace(/[.!?\s]+$/, '');
  const reason = scene.readers.reason(plain).slice(0, MAX_REASON_CHARS);
  const heard = settle(state, 'reason', { reason, recording: recording ?? state.draft.recording });
  return nextPart(scene, heard);
}

/** Goes on without a name; staff see that one was given, and hear it. */
export function giveUpName(scene: Scene, state: DialogueState, recording: string | null): Step {
  const nameRecording = recording ?? state.draft.nameRecording;
  const given = settle(state, 'name', { name: NAME_NOT_UNDERSTOOD, nameRecording });
  return nextPart(scene, given, scene.book.noName(nameRecording !== null));
}

/** Goes on without words for the reason; its sound is kept. */
export function giveUpReason(scene: Scene, state: DialogueState, recording: string | null): Step {
  const kept = recording ?? state.draft.recording;
  const heard = settle(state, 'reason', { reason: null, recording: kept });
  return nextPart(scene, heard, scene.book.noReason(kept !== null));
}

/** The number of the line is offered once and first; after that a number is asked for. */
function askNumber(scene: Scene, state: DialogueState, first: readonly string[]): Step {
  const { draft } = state;
  const offeredNumber = draft.offeredNumber ?? usableNumber(scene.callerNumber);
  if (draft.offeredNumber !== null || offeredNumber === null) {
    return ask(scene, { ...state, asked: 'message-number' }, ...first);
  }
  return ask(scene, { ...state, asked: 'callback-offer', draft: { ...draft, offeredNumber } }, ...first);
}

/** A withheld number arrives as a word such as `anonymous`. */
function usableNumber(callerNumber: string | null): string | null {
  const bare = callerNumber?.replace(/[\s().-]/g, '') ?? '';
  return /^\+?\d{3,15}$/.test(bare) ? bare : null;
}
