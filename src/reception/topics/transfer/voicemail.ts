import type { HouseLanguage } from '../../../core/language-tag.ts';
import type { Person } from '../../office.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Question, Scene, Step, Words } from '../../topic.ts';
import { nameOf } from '../../turn/name-of.ts';
import { ask } from '../../turn/question.ts';
import { say } from '../../turn/step.ts';
import { messageDraft } from '../message/draft.ts';
import { startMessage } from '../message/parts.ts';

/** Over normalised words. */
const MAILBOX: Readonly<Record<HouseLanguage, RegExp>> = {
  en: /\b(?:voice ?mail|mail ?box|answering machine|answer ?phone)\b/,
  de: /(?<!\p{L})(?:voice ?mail|mail ?box|sprachbox|anrufbeantworter)(?!\p{L})/u,
  es: /(?<!\p{L})(?:buz[oó]n|contestador)(?!\p{L})/u,
};

/** "His voicemail, please": the mailbox of whom is named or was asked for last; a message where there is none. */
export function wantsVoicemail(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { readers, language, office } = scene;
  if (!MAILBOX[language.tag].test(readers.normalise(text)) || readers.refusesMessage(text)) return undefined;
  const { people, exact } = readers.findPeople(readers.withoutDenied(text), office.people);
  const key = people.length === 1 && exact ? people[0]?.key : lastAskedFor(state);
  const person = office.people.find((each) => each.key === key);
  return person ? voicemailOf(scene, state, person) : startMessage(scene, state, null);
}

/** Their mailbox; a message where there is none, or nobody can be put through. */
export function voicemailOf(scene: Scene, state: DialogueState, person: Person): Step {
  const isThere = scene.channel.canPutThrough && person.voicemail !== undefined;
  return isThere ? toVoicemail(scene, state, person) : startMessage(scene, state, person.key);
}

/** Asked once a message is not wanted: the last step that is left. */
export const VOICEMAIL_OFFER: Question = {
  ask: ({ book, office }, state) => book.offerVoicemail(nameOf(office, lastAskedFor(state)) ?? book.somebody),
  form: 'yes-no',
  hear(scene, state, { text }) {
    const said = scene.readers.leansYesNo(text);
    if (said === undefined) return undefined;
    return said === 'yes' ? accept(scene, state) : decline(scene, state);
  },
  yesNo: { yes: accept, no: decline },
};

function accept(scene: Scene, state: DialogueState): Step | undefined {
  const person = scene.office.people.find(({ key }) => key === lastAskedFor(state));
  return person && toVoicemail(scene, state, person);
}

function decline(scene: Scene, state: DialogueState): Step {
  return ask(scene, { ...state, asked: 'anything-else' });
}

function toVoicemail({ book }: Scene, state: DialogueState, { key, name }: Person): Step {
  // What was told meanwhile is for whoever hears the mailbox, who is told it there.
  const away = messageDraft.without(state);
  return { ...say(away, book.toVoicemail(name)), leave: { next: 'voicemail', key } };
}

function lastAskedFor(state: DialogueState): string | null {
  return messageDraft.of(state).forKey ?? state.transfers.at(-1) ?? null;
}
