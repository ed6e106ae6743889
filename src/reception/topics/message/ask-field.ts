import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Question, Scene, Step, Words } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { messageDraft } from './draft.ts';
import { fieldQuestion, nextField, settleField, spokenValue, wordsOf } from './fields.ts';
import { isPlainRequest, nextPart } from './parts.ts';
import type { MessageFieldSetting } from './settings.ts';

const BIRTH_DATE_KEYS = 8;
/** As long as a number of a policy. */
const MOST_KEYS = 20;
const FEWEST_KEYS = 2;
const MAX_VALUE_CHARS = 200;

/** The questions for what an office asks for besides. Which field is asked is the first that is open. */
export const fieldQuestions: Readonly<Record<'message-birth-date' | 'message-field', Question>> = {
  'message-birth-date': {
    ask: (scene, state) =>
      messageDraft.of(state).begunDate === '' ? question(scene, state) : wordsOf(scene).askYear,
    form: 'birth-date',
    hear: hearBirthDate,
    press: pressBirthDate,
    digits: () => BIRTH_DATE_KEYS,
    keys: (scene) => wordsOf(scene).birthDateKeys(scene.readers.birthDate.isMonthFirst(scene.office.country)),
    giveUp: goOnWithout,
  },
  'message-field': {
    ask: question,
    form: 'reason',
    hear: hearField,
    press: (scene, state, digits) => (digits.length >= FEWEST_KEYS ? given(scene, state, digits) : undefined),
    digits: () => MOST_KEYS,
    keys: question,
    isDictated: true,
    giveUp: goOnWithout,
  },
};

function question(scene: Scene, state: DialogueState): string {
  const field = nextField(scene, messageDraft.of(state));
  return field ? fieldQuestion(scene, field) : scene.book.askConfirm;
}

function hearBirthDate(scene: Scene, state: DialogueState, words: Words): Step | undefined {
  const { begunDate } = messageDraft.of(state);
  const about = { country: scene.office.country, today: scene.today };
  const alone = scene.readers.birthDate.spoken(words.text, about);
  const heard =
    alone.type === 'date' || begunDate === ''
      ? alone
      : scene.readers.birthDate.spoken(`${begunDate} ${words.text}`, about);
  switch (heard.type) {
    case 'date':
      return given(scene, state, heard.date);
    case 'impossible':
      return again(scene, messageDraft.with(state, { begunDate: '' }), wordsOf(scene).noDate);
    case 'partial':
      // What was told twice and is still no whole date is asked for anew.
      if (begunDate !== '') return undefined;
      return ask(scene, messageDraft.with(state, { begunDate: words.text }));
    case 'none':
      return notKnown(scene, state, words);
  }
}

function pressBirthDate(scene: Scene, state: DialogueState, digits: string): Step | undefined {
  const about = { country: scene.office.country, today: scene.today };
  const heard = scene.readers.birthDate.keyed(digits, about);
  if (heard.type === 'date') return given(scene, state, heard.date);
  return heard.type === 'impossible' ? again(scene, state, wordsOf(scene).noDate) : undefined;
}

function hearField(scene: Scene, state: DialogueState, words: Words): Step | undefined {
  const field = nextField(scene, messageDraft.of(state));
  const unknown = notKnown(scene, state, words);
  if (unknown || !field) return unknown;
  // Yes and no answer many a question of an office.
  const isAnswer = field.about === undefined && (words.intent.type === 'yes' || words.intent.type === 'no');
  if (!isAnswer && isPlainRequest(scene, words)) return undefined;
  return given(scene, state, answerTo(scene, field, words.text));
}

/** In the engine's spelling: names and numbers of a policy have their own. */
function answerTo(scene: Scene, { about }: MessageFieldSetting, text: string): string {
  const plain = text.trim().replace(/[.!?\s]+$/, '');
  const bare = about === 'insurance' ? plain.replace(wordsOf(scene).insuranceBefore, '') : plain;
  return (bare === '' ? plain : bare).slice(0, MAX_VALUE_CHARS);
}

/** Who does not know is not asked for ever: once more where the office needs it, and not at all where it does not. */
function notKnown(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { readers } = scene;
  const field = nextField(scene, messageDraft.of(state));
  const isUnknown =
    readers.declines(text) ||
    (wordsOf(scene).unknown.test(readers.normalise(text)) && !isYesOrNo(scene, field, text));
  if (!isUnknown || !field) return undefined;
  return field.required ? again(scene, state, wordsOf(scene).needed) : goOnWithout(scene, state);
}

function isYesOrNo({ readers }: Scene, field: MessageFieldSetting | undefined, text: string): boolean {
  return field?.about === undefined && readers.yesNo(text) !== undefined;
}

/** Asked once more; the second time it is left out. */
function again(scene: Scene, state: DialogueState, because: string): Step {
  const misunderstood = state.misunderstood + 1;
  if (misunderstood >= 2) return goOnWithout(scene, state);
  return ask(scene, { ...state, misunderstood }, because);
}

/** A date is said at once as it was understood: nobody hears a wrong year in a long read-back. */
function given(scene: Scene, state: DialogueState, value: string): Step {
  const field = nextField(scene, messageDraft.of(state));
  if (!field) return nextPart(scene, state);
  const first = field.about === 'dateOfBirth' ? [`${spokenValue(scene, field, value)}.`] : [];
  return nextPart(scene, settleField(state, field.key, value), ...first);
}

function goOnWithout(scene: Scene, state: DialogueState): Step {
  const field = nextField(scene, messageDraft.of(state));
  if (!field) return nextPart(scene, state);
  return nextPart(scene, settleField(state, field.key, null), wordsOf(scene).leftOut);
}
