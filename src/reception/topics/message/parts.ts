import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../../topic.ts';
import { nameOf } from '../../turn/name-of.ts';
import { ask } from '../../turn/question.ts';
import {
  MESSAGE_PARTS,
  type MessageDraft,
  type MessagePart,
  messageDraft,
  NAME_NOT_UNDERSTOOD,
} from './draft.ts';
import { nextField } from './fields.ts';
import { saysOnlyUrgent, withUrgency } from './urgency.ts';

/** Longer than this nobody speaks in one turn; it keeps a runaway engine out of the database. */
const MAX_REASON_CHARS = 1000;

/**
 * Begins a message, or goes on with the one that was begun. One that is whole is read back at once.
 *
 * @param named Whom the caller has named; else it is for the department whose number was dialled, if that is one's.
 */
export function startMessage(scene: Scene, state: DialogueState, named: string | null): Step {
  const { book, channel, office } = scene;
  const forKey = named ?? state.department ?? null;
  const begun = messageDraft.with(state, { forKey });
  const { settled } = messageDraft.of(begun);
  if (isWhole(scene, begun)) return nextPart(scene, begun);
  const isRecorded = channel.canKeepSound && !(settled.includes('name') && settled.includes('reason'));
  const notice = isRecorded ? [book.recordsMessage] : [];
  return nextPart(scene, begun, book.messageStart(nameOf(office, forKey)), ...notice);
}

/** Asks for the first part that is not settled; with all of them, reads the message back. */
export function nextPart(scene: Scene, before: DialogueState, ...first: readonly string[]): Step {
  const draft = messageDraft.of(before);
  const state = draft.id === null ? messageDraft.with(before, { id: scene.newId() }) : before;
  const part = MESSAGE_PARTS.find((each) => !draft.settled.includes(each));
  switch (part) {
    case 'name':
      return ask(scene, { ...state, asked: 'message-name' }, ...first);
    case 'number':
      return askNumber(scene, state, first);
    case 'reason':
      return ask(scene, { ...state, asked: 'message-reason' }, ...first);
    case undefined:
      return askField(scene, state, first);
  }
}

function isWhole(scene: Scene, state: DialogueState): boolean {
  const draft = messageDraft.of(state);
  return draft.settled.length === MESSAGE_PARTS.length && nextField(scene, draft) === undefined;
}

/** What the office asks for besides; with all of it the message is read back. */
function askField(scene: Scene, state: DialogueState, first: readonly string[]): Step {
  const field = nextField(scene, messageDraft.of(state));
  const ofField = field?.about === 'dateOfBirth' ? 'message-birth-date' : 'message-field';
  return ask(scene, { ...state, asked: field ? ofField : 'message-confirm' }, ...first);
}

/** The state with one part done, whether it was given or given up. */
export function settle(
  state: DialogueState,
  part: MessagePart,
  values: Partial<Omit<MessageDraft, 'settled'>>,
): DialogueState {
  const draft = messageDraft.of(state);
  const settled = [...draft.settled.filter((each) => each !== part), part];
  // An extension belongs to its number.
  const extension = part === 'number' ? null : draft.extension;
  return messageDraft.with(state, { partialNumber: '', extension, ...values, settled });
}

/** Answer to "what is your name?". */
export function hearName(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { book, readers } = scene;
  const name = readers.name(text);
  if (name !== undefined)
    return nextPart(scene, settle(state, 'name', { name, nameRecording: null }), book.thanks(name));
  return readers.declines(text) ? nextPart(scene, settle(state, 'name', { name: null })) : undefined;
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
export function hearReason(scene: Scene, state: DialogueState, words: Words): Step | undefined {
  const { text, recording } = words;
  if (isPlainRequest(scene, words)) return undefined;
  const urged = withUrgency(scene, state, text);
  if (saysOnlyUrgent(scene, text)) return ask(scene, urged);
  const { recording: before } = messageDraft.of(urged);
  const reason = reasonOf(scene, text);
  return nextPart(scene, settle(urged, 'reason', { reason, recording: recording ?? before }));
}

/** Words that ask for something rather than tell. */
export function isPlainRequest({ readers }: Scene, { text, intent }: Words): boolean {
  const words = readers.normalise(text);
  const isShort = words.split(' ').length <= REQUEST_WORDS && !readers.isReason(text);
  return words === '' || (REQUESTS.has(intent.type) && isShort);
}

/** As it is stored: without "it is about" before it. */
export function reasonOf({ readers }: Scene, text: string): string {
  const plain = text.trim().replace(/[.!?\s]+$/, '');
  return readers.reason(plain).slice(0, MAX_REASON_CHARS);
}

/** Goes on without a name; staff see that one was given, and hear it. */
export function giveUpName(scene: Scene, state: DialogueState, sound: string | null): Step {
  const nameRecording = sound ?? messageDraft.of(state).nameRecording;
  const given = settle(state, 'name', { name: NAME_NOT_UNDERSTOOD, nameRecording });
  return nextPart(scene, given, scene.book.noName(nameRecording !== null));
}

/** Goes on without words for the reason; its sound is kept. */
export function giveUpReason(scene: Scene, state: DialogueState, sound: string | null): Step {
  const recording = sound ?? messageDraft.of(state).recording;
  const heard = settle(state, 'reason', { reason: null, recording });
  return nextPart(scene, heard, scene.book.noReason(recording !== null));
}

/** The number of the line is offered once and first; after that a number is asked for. */
function askNumber(scene: Scene, state: DialogueState, first: readonly string[]): Step {
  const draft = messageDraft.of(state);
  const offeredNumber = draft.offeredNumber ?? usableNumber(scene.callerNumber);
  if (draft.offeredNumber !== null || offeredNumber === null) {
    return ask(scene, { ...state, asked: 'message-number' }, ...first);
  }
  const offering = messageDraft.with(state, { offeredNumber });
  return ask(scene, { ...offering, asked: 'callback-offer' }, ...first);
}

/** A withheld number arrives as a word such as `anonymous`. */
function usableNumber(callerNumber: string | null): string | null {
  const bare = callerNumber?.replace(/[\s().-]/g, '') ?? '';
  return /^\+?\d{3,15}$/.test(bare) ? bare : null;
}
