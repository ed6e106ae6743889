import { ANYTHING_ELSE, type DialogueState, MODEL } from '../state/dialogue-state.ts';
import type { Reply, Scene } from '../topic.ts';
import { say } from './step.ts';

/** Says the sentences, then asks. */
export function ask(scene: Scene, state: DialogueState, ...sentences: readonly string[]): Reply {
  return say(state, ...sentences, questionOf(scene, state));
}

/** The question the conversation stands at, worded anew; so it survives a silence, a transfer and a restart. */
export function questionOf(scene: Scene, state: DialogueState): string {
  return scene.topics.questionOf(state).ask(scene, state);
}

/** The same question as keys to press; without a keypad, in the words that answer it. */
export function keysOf(scene: Scene, state: DialogueState): string {
  const question = scene.topics.questionOf(state);
  if (!scene.channel.canHearKeys)
    return question.yesNo ? scene.book.pleaseYesNo : scene.topics.helpText(scene);
  if (question.keys) return question.keys(scene, state);
  return question.yesNo ? scene.book.yesNoKeys : scene.topics.menuText(scene);
}

/** After information was given: back to what is being done, or "anything else?". */
export function goOn(scene: Scene, state: DialogueState, ...sentences: readonly string[]): Reply {
  const asked = scene.topics.questionOf(state).isTask ? state.asked : ANYTHING_ELSE;
  return ask(scene, { ...state, asked }, ...sentences);
}

/** Whether the caller was asked whether there is more: "no" to that ends the call. */
export function asksForMore({ language }: Scene, { asked, modelQuestion }: DialogueState): boolean {
  return asked === ANYTHING_ELSE || (asked === MODEL && language.model.asksForMore(modelQuestion ?? ''));
}
