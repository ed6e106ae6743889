import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../topic.ts';
import { sayGoodbye } from './goodbye.ts';
import { openRequest } from './open-request.ts';
import { toPeople } from './people.ts';
import { ask } from './question.ts';
import { say } from './step.ts';
import { switchLanguage } from './switch-language.ts';
import { unclear } from './unclear.ts';

/** One turn of words without danger: what counts at any time, then people, what was asked, and any other request. */
export function answer(scene: Scene, state: DialogueState, words: Words): Step {
  return anytimeOf(scene, state, words) ?? answerAsked(scene, state, words);
}

function answerAsked(scene: Scene, state: DialogueState, words: Words): Step {
  const { readers, topics, book, channel } = scene;
  const question = topics.questionOf(state);
  const { type } = words.intent;
  if (question.isDictated ? readers.isRequestForPerson(words.text) : type === 'person') {
    return toPeople(scene, state);
  }
  // Before yes and no: "okay, bye" ends a call.
  if (type === 'goodbye') return sayGoodbye(scene, state);
  // Whatever was asked: "hold on" is neither a name nor a reason.
  if (type === 'wait') return channel.kind === 'chat' ? ask(scene, state) : say(state, book.listening);
  if (question.takesAll && question.hear) {
    return question.hear(scene, state, words) ?? unclear(scene, state, words.recording);
  }
  const switched = switchLanguage(scene, state, words.text);
  if (switched) return switched;
  if (question.cancel && readers.refusesMessage(words.text)) return question.cancel(scene, state);
  if (readers.normalise(words.text) === '') return unclear(scene, state, words.recording);
  return (
    question.hear?.(scene, state, words) ??
    openRequest(scene, state, words) ??
    unclear(scene, state, words.recording)
  );
}

/** What counts whatever was asked, and in the middle of what is being told. */
export function anytimeOf(scene: Scene, state: DialogueState, words: Words): Step | undefined {
  for (const topic of scene.topics.list) {
    const step = topic.anytime?.(scene, state, words);
    if (step) return step;
  }
  return undefined;
}

/** Whether the words answer what was asked, as far as the rules can read them. */
export function isAnswer(scene: Scene, state: DialogueState, words: Words): boolean {
  const isOffered = state.asked === 'person-offer';
  if (isOffered && scene.readers.leansYesNo(words.text) !== undefined) return true;
  const asking: DialogueState = isOffered ? { ...state, asked: state.resume } : state;
  if (asking.asked === 'person-offer') return false;
  return scene.topics.questionOf(asking).hear?.(scene, asking, words) !== undefined;
}
