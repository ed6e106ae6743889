import { type Asked, type DialogueState, EMPTY_DRAFT } from '../dialogue-state.ts';
import { sayGoodbye } from './goodbye.ts';
import { hearName, hearReason, startMessage } from './message.ts';
import { hearConfirmation, hearWhatToFix } from './message-confirm.ts';
import { hearCallback, hearMoreOfNumber, hearNumber } from './message-number.ts';
import { cancel, openRequest } from './open-request.ts';
import { toPeople } from './people.ts';
import { ask, IN_A_MESSAGE } from './question.ts';
import { type Scene, type Step, say, type Words } from './step.ts';
import { choosePerson, confirmPerson } from './transfer.ts';
import { unclear } from './unclear.ts';

type Answer = (scene: Scene, state: DialogueState, words: Words) => Step | undefined;

/** How the words after each question are read; what has no answer here is an open request. */
const ANSWERS: Readonly<Partial<Record<Asked, Answer>>> = {
  'which-person': choosePerson,
  'confirm-person': confirmPerson,
  'ring-person': confirmPerson,
  'message-offer': hearOffer,
  'message-name': hearName,
  'callback-offer': hearCallback,
  'message-number': hearNumber,
  'message-reason': (scene, state, words) =>
    hearMoreOfNumber(scene, state, words) ?? hearReason(scene, state, words),
  'message-confirm': hearConfirmation,
  'message-fix': hearWhatToFix,
};

/** Free answers, in which "somebody" is no request for a person. */
const DICTATED: ReadonlySet<Asked> = new Set<Asked>(['message-name', 'message-reason']);

/** One turn of words without danger: people first, then what was asked, then any other request. */
export function answer(scene: Scene, state: DialogueState, words: Words): Step {
  const { type } = words.intent;
  const isDictated = DICTATED.has(state.asked);
  if (isDictated ? scene.readers.isRequestForPerson(words.text) : type === 'person')
    return toPeople(scene, state);
  // Before yes and no: "okay, bye" ends a call.
  if (type === 'goodbye') return sayGoodbye(scene, state);
  // Whatever was asked: "hold on" is neither a name nor a reason.
  if (type === 'wait') return say(state, scene.book.listening);
  if (state.asked === 'person-offer') return answerOffer(scene, state, words);
  if (IN_A_MESSAGE.has(state.asked) && scene.readers.refusesMessage(words.text)) return cancel(scene, state);
  if (scene.readers.normalise(words.text) === '') return unclear(scene, state, words.recording);
  return (
    ANSWERS[state.asked]?.(scene, state, words) ??
    openRequest(scene, state, words.intent) ??
    unclear(scene, state, words.recording)
  );
}

/** Whether the words answer what was asked, as far as the rules can read them. */
export function isAnswer(scene: Scene, state: DialogueState, words: Words): boolean {
  const asked = state.asked === 'person-offer' ? state.resume : state.asked;
  if (state.asked === 'person-offer' && scene.readers.leansYesNo(words.text) !== undefined) return true;
  return ANSWERS[asked]?.(scene, { ...state, asked }, words) !== undefined;
}

/** "Shall I put you through to a person?" Anything but yes and no goes to the question before it. */
function answerOffer(scene: Scene, state: DialogueState, words: Words): Step {
  const before: DialogueState = { ...state, asked: state.resume };
  const said = scene.readers.leansYesNo(words.text);
  if (said === 'yes') return toPeople(scene, before);
  if (said === 'no') return ask(scene, before);
  return before.asked === 'person-offer' ? unclear(scene, before) : answer(scene, before, words);
}

function hearOffer(scene: Scene, state: DialogueState, { text, intent }: Words): Step | undefined {
  const { type } = intent;
  if (type === 'transfer' || type === 'message' || type === 'refusal') return undefined;
  const said = scene.readers.leansYesNo(text);
  if (said === 'yes') return startMessage(scene, state, state.draft.forKey);
  if (said === 'no') {
    return ask(scene, { ...state, asked: 'anything-else', draft: EMPTY_DRAFT });
  }
  return undefined;
}
