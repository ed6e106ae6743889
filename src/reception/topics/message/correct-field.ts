import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { callBackLength } from '../../understand/numbers/number-length.ts';
import { messageDraft } from './draft.ts';
import { fieldName, fieldsOf, wordsOf } from './fields.ts';
import type { MessageFieldSetting } from './settings.ts';

export interface FieldCorrection {
  readonly field: MessageFieldSetting;
  /** The right one when it was given at once, else null: ask for it. */
  readonly value: string | null;
}

/**
 * What a caller wants changed of what the office asks for besides, in a message that was read back: "the date of birth is
 * wrong", "no, I was born on the 4th of March 1980". Undefined when none of it is meant.
 */
export function fieldCorrection(
  scene: Scene,
  state: DialogueState,
  text: string,
): FieldCorrection | undefined {
  const { readers } = scene;
  if (readers.leansYesNo(text) === 'yes') return undefined;
  const words = readers.normalise(text);
  const { isRight } = wordsOf(scene);
  if (isRight.test(words) && readers.beginsYesNo(text) !== 'no') return undefined;
  const { fields } = messageDraft.of(state);
  const asked = fieldsOf(scene).filter(({ key }) => fields[key] !== undefined);
  const field = asked.find((each) => isMentioned(scene, each, words));
  const date = dateIn(scene, text);
  if (field) return { field, value: field.about === 'dateOfBirth' ? date : null };
  const birthDate = asked.find(({ about }) => about === 'dateOfBirth');
  return birthDate && date !== null && !isNumber(scene, text) ? { field: birthDate, value: date } : undefined;
}

function isMentioned(scene: Scene, field: MessageFieldSetting, words: string): boolean {
  const name = scene.readers.normalise(fieldName(scene, field)).replace(/^(?:your|ihre?|su) /, '');
  if (name !== '' && ` ${words} `.includes(` ${name} `)) return true;
  return field.about !== undefined && wordsOf(scene).mentions[field.about].test(words);
}

function dateIn({ readers, office, today }: Scene, text: string): string | null {
  const heard = readers.birthDate.spoken(text, { country: office.country, today });
  return heard.type === 'date' ? heard.date : null;
}

function isNumber({ readers, office }: Scene, text: string): boolean {
  return callBackLength(readers.number(text, office.country).digits, office.country) === 'whole';
}
