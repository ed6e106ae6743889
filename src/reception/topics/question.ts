import { type Asked, type DialogueState, type MessageDraft, NAME_NOT_UNDERSTOOD } from '../dialogue-state.ts';
import type { Office } from '../office.ts';
import type { PhraseBook } from '../phrase-book.ts';
import { spokenNumber } from '../spoken-number.ts';
import { lacksAreaCode } from '../understand/numbers/number-length.ts';
import { choicesOf, needsKeys } from './choices.ts';
import { type Reply, type Scene, say } from './step.ts';

/** Questions that are answered with yes or no, or the keys 1 and 2. */
export const YES_NO: ReadonlySet<Asked> = new Set<Asked>([
  'confirm-person',
  'ring-person',
  'person-offer',
  'message-offer',
  'callback-offer',
  'message-confirm',
]);

/** Questions of a message that is being taken. */
export const IN_A_MESSAGE: ReadonlySet<Asked> = new Set<Asked>([
  'message-offer',
  'message-name',
  'callback-offer',
  'message-number',
  'message-reason',
  'message-confirm',
  'message-fix',
]);

/** More names than these nobody keeps in mind. */
const MENU_PEOPLE = 3;

/** Says the sentences, then asks. */
export function ask(scene: Scene, state: DialogueState, ...sentences: readonly string[]): Reply {
  return say(state, ...sentences, questionOf(scene, state));
}

/** The question the conversation stands at, worded anew; so it survives a silence, a transfer and a restart. */
export function questionOf(scene: Pick<Scene, 'book' | 'office'>, state: DialogueState): string {
  const { book, office } = scene;
  const { draft, candidates } = state;
  switch (state.asked) {
    case 'help':
      return book.help;
    case 'anything-else':
      return book.anythingElse;
    case 'which-person':
      return whichPerson({ book, office }, candidates);
    case 'confirm-person':
      return book.didYouMean(namesOf(office, candidates)[0] ?? book.somebody);
    case 'ring-person':
      return book.offerRing(namesOf(office, candidates)[0] ?? book.somebody);
    case 'person-offer':
      return book.offerPerson;
    case 'message-offer':
      return book.messageOrOther(nameOf(office, draft.forKey));
    case 'message-name':
      return book.askName;
    case 'callback-offer':
      return book.offerCallback(spokenNumber(draft.offeredNumber ?? ''));
    case 'message-number':
      return numberQuestion(book, office, draft);
    case 'message-reason':
      return book.askReason;
    case 'message-confirm':
      return `${readBackOf(scene, state)} ${book.askConfirm}`;
    case 'message-fix':
      return book.askFix;
    case 'model':
      return state.modelQuestion ?? book.goOn;
  }
}

/** The same question as keys to press. */
export function keysOf({ book, office }: Scene, state: DialogueState): string {
  if (YES_NO.has(state.asked)) return book.yesNoKeys;
  if (state.asked === 'message-fix') return book.fixKeys;
  if (state.asked === 'which-person' && state.candidates.length > 0) {
    return book.whichKeys(choicesOf(office, state.candidates));
  }
  return book.menuKeys(office.people.slice(0, MENU_PEOPLE).map(({ name }) => name));
}

/** Few names are asked for by name; many, and people of one name, by their keys as well. */
function whichPerson({ book, office }: Pick<Scene, 'book' | 'office'>, keys: readonly string[]): string {
  const choices = choicesOf(office, keys);
  if (choices.length === 0) return book.whoToSpeakTo;
  if (!needsKeys(choices, office)) return book.whichPerson(choices.map(({ label }) => label));
  return book.whichOf(choices);
}

/** After information was given: back to the message that is being taken, or "anything else?". */
export function goOn(scene: Scene, state: DialogueState, ...sentences: readonly string[]): Reply {
  const asked = IN_A_MESSAGE.has(state.asked) ? state.asked : 'anything-else';
  return ask(scene, { ...state, asked }, ...sentences);
}

/** Name of a directory key as spoken, null for the office itself. */
export function nameOf(office: Office, key: string | null): string | null {
  return office.people.find((person) => person.key === key)?.name ?? null;
}

function numberQuestion(book: PhraseBook, { country }: Office, { partialNumber }: MessageDraft): string {
  if (partialNumber === '') return book.askNumber;
  const digits = spokenNumber(partialNumber);
  return lacksAreaCode(partialNumber, country) ? book.askAreaCode(digits) : book.numberSoFar(digits);
}

function namesOf(office: Office, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => nameOf(office, key) ?? []);
}

function readBackOf({ book, office }: Pick<Scene, 'book' | 'office'>, { draft }: DialogueState): string {
  const { name, number, extension, reason, recording, forKey } = draft;
  return book.readBack({
    name: name === NAME_NOT_UNDERSTOOD ? null : name,
    number: number === null ? null : spokenNumber(number),
    extension: extension === null ? null : spokenNumber(extension),
    reason,
    recorded: recording !== null,
    forName: nameOf(office, forKey),
  });
}

/** Whether the caller was asked whether there is more: "no" to that ends the call. */
export function asksForMore({ language }: Scene, { asked, modelQuestion }: DialogueState): boolean {
  return asked === 'anything-else' || (asked === 'model' && language.model.asksForMore(modelQuestion ?? ''));
}
