import { inLanguage } from '../../by-language.ts';
import { officeTag } from '../../office-language.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { type MessageDraft, messageDraft } from './draft.ts';
import type { MessageWords } from './message-words.ts';
import { type MessageFieldSetting, messageSettings } from './settings.ts';
import { MESSAGE_WORDS } from './words.ts';

export function fieldsOf({ office }: Pick<Scene, 'office'>): readonly MessageFieldSetting[] {
  return messageSettings.of(office).fields;
}

export function wordsOf({ language }: Pick<Scene, 'language'>): MessageWords {
  return MESSAGE_WORDS[language.tag];
}

/** The first that was neither told nor given up; undefined when there is none. */
export function nextField(
  scene: Pick<Scene, 'office'>,
  { fields }: Pick<MessageDraft, 'fields'>,
): MessageFieldSetting | undefined {
  return fieldsOf(scene).find(({ key }) => fields[key] === undefined);
}

/** The state with one field told, or given up: null. */
export function settleField(state: DialogueState, key: string, value: string | null): DialogueState {
  const { fields } = messageDraft.of(state);
  return messageDraft.with(state, { fields: { ...fields, [key]: value }, begunDate: '' });
}

export function withoutField(state: DialogueState, key: string): DialogueState {
  const { [key]: _, ...fields } = messageDraft.of(state).fields;
  return messageDraft.with(state, { fields, begunDate: '' });
}

/** The office's own question, or that of the house. */
export function fieldQuestion(scene: Scene, { about, ask, key }: MessageFieldSetting): string {
  const own = inLanguage(ask, scene.language.tag, scene.office);
  if (own !== undefined) return own;
  if (about !== undefined) return wordsOf(scene).ask[about];
  // Written in another language only, which is better than a question that is left out.
  return typeof ask === 'object' ? (Object.values(ask)[0] ?? key) : (ask ?? key);
}

export function fieldName(scene: Scene, { about, name, key }: MessageFieldSetting): string {
  const own = inLanguage(name, scene.language.tag, scene.office);
  if (own !== undefined) return own;
  return about === undefined
    ? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : wordsOf(scene).names[about];
}

/** As it is said: a date with its month in words. */
export function spokenValue(scene: Scene, { about }: MessageFieldSetting, value: string): string {
  return about === 'dateOfBirth' ? spokenBirthDate(scene, value) : value;
}

/** The fields that were told, as sentences of the read-back. */
export function fieldSentences(scene: Scene, state: DialogueState): readonly string[] {
  const { fields } = messageDraft.of(state);
  return fieldsOf(scene).flatMap((field) => {
    const value = fields[field.key] ?? null;
    return value === null
      ? []
      : wordsOf(scene).field(fieldName(scene, field), spokenValue(scene, field, value));
  });
}

/** @param date `YYYY-MM-DD`. */
function spokenBirthDate({ office, language }: Scene, date: string): string {
  return new Intl.DateTimeFormat(officeTag(office, language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}
