import { matchGrammar } from '../conversation/grammar-match.ts';
import { wordsOf } from '../conversation/words.ts';
import type { LanguageModel } from '../ports/language-model.ts';
import { openGrammar } from './expectation.ts';
import type { AnswerForm } from './language.ts';
import { converse } from './model/converse.ts';
import { type CreateGuard, createReplyGuard } from './model/guard/reply-guard.ts';
import type { Heard, Receptionist, Turn } from './receptionist.ts';
import { alarmIn, createRulesReceptionist, MAX_TURNS, play, settleCounts } from './rules-receptionist.ts';
import { type ReceptionistDesk, sceneOf } from './scene.ts';
import type { DialogueState } from './state/dialogue-state.ts';
import type { Reply, Scene, Words } from './topic.ts';
import { holdsCard } from './topics/recording/card.ts';
import { missingAnnouncements } from './turn/announcements.ts';
import { anytimeOf, isAnswer } from './turn/answer.ts';
import { perform } from './turn/perform.ts';
import { asksForMore } from './turn/question.ts';
import { readWords, textOf } from './turn/step.ts';
import { switchLanguage } from './turn/switch-language.ts';

export interface ModelDesk extends ReceptionistDesk {
  readonly model: LanguageModel;
  /** Has the turns that need no model; the rules receptionist of the same desk without one. */
  readonly fallback?: Receptionist<DialogueState>;
  /** What keeps it from saying what it must not. */
  readonly guard?: CreateGuard;
}

/** A longer answer to a plain question holds more than an answer, and is the model's to read. */
const PLAIN_ANSWER_WORDS = 6;
/** Expressions are compiled for their first text of either width of letters: 50 ms, better not in a call. */
const WARM_UP = ['It is nine.', 'It is – nine.'];
/** A number and a date have many words, and a reason any. */
const DICTATED: ReadonlySet<AnswerForm> = new Set<AnswerForm>(['reason', 'number', 'birth-date']);
const STANDARD: ReadonlySet<string> = new Set([
  'hours',
  'address',
  'message',
  'transfer',
  'repeat',
  'wait',
  'help',
]);
/** "Könnte ich bitte mit Frau Doktor Müller sprechen" and no more. */
const SHORT_REQUEST_WORDS = 9;
const ENDING: ReadonlySet<string> = new Set(['goodbye', 'nothing-else', 'no']);

/**
 * Answers with a language model, over the same state as the rules, and leaves to the rules what must not vary:
 * greeting, silence, keys, coming back, danger, a person, and every message from the first missing part to the
 * commit. The model talks and chooses; by words it cannot do anything.
 */
export function createModelReceptionist(desk: ModelDesk): Receptionist<DialogueState> {
  const { model, fallback = createRulesReceptionist(desk), guard = createReplyGuard } = desk;
  const { claimsIn } = desk.languages(desk.office.language).model;
  for (const text of WARM_UP) claimsIn(text);
  return {
    label: model.label,
    async *reply(turn, signal) {
      const scene = sceneOf(desk, turn);
      const words = wordsForModel(scene, turn);
      if (words === undefined) return yield* fallback.reply(turn, signal);
      const announcements = missingAnnouncements(scene, turn);
      for (const text of announcements) yield { type: 'say', text, language: turn.state.language };
      const { said, step, lost } = yield* converse(
        model,
        { scene, turn, words, guard: guard(scene, turn) },
        signal,
      );
      if (signal.aborted) return;
      // A model that has nothing to say leaves the turn to the rules.
      if (!step) yield* fallback.reply(afterAnnouncements(turn, announcements), signal);
      else {
        const ending = await perform(step, turn, signal);
        if (ending) yield* play(after(said, ending, { scene, turn }), signal);
      }
      if (lost && !signal.aborted) throw lost;
    },
  };
}

/** The rules say it no second time. */
function afterAnnouncements(turn: Turn<DialogueState>, texts: readonly string[]): Turn<DialogueState> {
  const said = texts.map((text) => ({ speaker: 'attendant', text }) as const);
  return { ...turn, history: [...turn.history, ...said] };
}

/** The caller's words when the model is to answer them, undefined when the rules are. */
function wordsForModel(scene: Scene, { state, heard }: Turn<DialogueState>): string | undefined {
  if (state.turns >= MAX_TURNS) return undefined;
  // What proves who somebody is leaves the house to nobody.
  if (scene.topics.questionOf(state).isSecret) return undefined;
  if (heard.type === 'digits') return typedForModel(state, heard);
  if (heard.type !== 'words' || scene.readers.normalise(heard.text) === '') return undefined;
  if (alarmIn(scene, heard.text) !== undefined || scene.readers.isRequestForPerson(heard.text))
    return undefined;
  if (scene.topics.list.some((topic) => topic.isForRules?.(scene, heard.text))) return undefined;
  const words = readWords(scene, heard.text, heard.recording);
  if (isKeptFromModel(heard) || anytimeOf(scene, state, words)) return undefined;
  if (isStandard(scene, state, words)) return undefined;
  const { form, isLong = false } = scene.topics.questionOf(state);
  const isPlain =
    isLong ||
    DICTATED.has(form) ||
    scene.readers.normalise(heard.text).split(' ').length <= PLAIN_ANSWER_WORDS;
  return isPlain && isAnswer(scene, state, words) ? undefined : heard.text;
}

function typedForModel(
  { asked }: DialogueState,
  { digits, written }: Extract<Heard, { type: 'digits' }>,
): string | undefined {
  const typed = digits.replace(/\D/g, '');
  const isMeant = written === undefined && typed.length > 1 && asked === 'model';
  return isMeant ? `(typed on the keypad) ${typed}` : undefined;
}

/** What proves who the caller is, and a card: the rules decide what is said to it. */
function isKeptFromModel({ text, written }: Extract<Heard, { type: 'words' }>): boolean {
  return written !== undefined || holdsCard(text);
}

/**
 * A standard request in standard words, which the rules answer rightly and at once: a model would take half a
 * second and more for the same.
 */
function isStandard(scene: Scene, state: DialogueState, words: Words): boolean {
  const { text, intent } = words;
  const { type } = intent;
  if (switchLanguage(scene, state, text)) return true;
  if (type === 'wait' || type === 'goodbye') return true;
  if (asksForMore(scene, state) && ENDING.has(type)) return true;
  if (state.asked !== 'help' && state.asked !== 'anything-else') return false;
  if (!scene.language.answers.hasGrammar) return isShortRequest(scene, state, words);
  const match = STANDARD.has(type) && matchGrammar(openGrammar(scene, state), wordsOf(text));
  return match === 'whole' || match === 'extendable';
}

/** Without a grammar to tell standard words by, few words that ask for something are such. */
function isShortRequest(scene: Scene, state: DialogueState, words: Words): boolean {
  if (scene.readers.normalise(words.text).split(' ').length > SHORT_REQUEST_WORDS) return false;
  return (
    STANDARD.has(words.intent.type) ||
    scene.topics.list.some((topic) => topic.request?.(scene, state, words) !== undefined)
  );
}

/** Joins the rules' last words to the model's, without announcing or saying goodbye twice. */
function after(
  said: readonly string[],
  reply: Reply,
  { scene, turn }: { readonly scene: Scene; readonly turn: Turn<DialogueState> },
): Reply {
  const { model } = scene.language;
  const spoken = said.join(' ');
  const announced =
    reply.leave?.next === 'done'
      ? model.saysGoodbye(spoken)
      : reply.leave !== undefined && model.announcesTransfer(spoken);
  const say = announced ? reply.say.slice(0, -1) : reply.say;
  const settled = settleCounts({ ...reply, say }, turn);
  return { ...settled, state: { ...settled.state, lastSaid: [...said, ...say.map(textOf)].join(' ') } };
}
