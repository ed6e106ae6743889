import { type Asked, type DialogueState, EMPTY_DRAFT } from '../dialogue-state.ts';
import type { Intent } from '../intent.ts';
import { tellAddress } from './address.ts';
import { sayGoodbye } from './goodbye.ts';
import { tellHours } from './hours.ts';
import { startMessage } from './message.ts';
import { toPeople } from './people.ts';
import { ask, asksForMore, IN_A_MESSAGE } from './question.ts';
import { type Scene, type Step, say } from './step.ts';
import { transfer } from './transfer.ts';

/** Where "no" and "that's all" end the call. */
const CLOSING: ReadonlySet<Asked> = new Set<Asked>(['anything-else', 'model', 'help', 'message-offer']);

/** What a caller may ask for at any point; undefined when the words are no such request. */
export function openRequest(scene: Scene, state: DialogueState, intent: Intent): Step | undefined {
  switch (intent.type) {
    case 'person':
      return toPeople(scene, state);
    case 'hours':
      return tellHours(scene, state, intent.day);
    case 'address':
      return tellAddress(scene, state);
    case 'message':
      return message(scene, state, intent);
    case 'transfer':
      return transfer(scene, state, intent.match);
    case 'repeat':
      return repeat(scene, state);
    case 'help':
      return ask(scene, state, scene.book.canDo);
    case 'wait':
      return say(state, scene.book.listening);
    case 'cancel':
      return cancel(scene, state);
    case 'goodbye':
      return sayGoodbye(scene, state);
    case 'nothing-else':
      return nothingElse(scene, state);
    case 'machine':
      return ask(scene, state, scene.book.machine(scene.office.name));
    case 'refusal':
      return refuse(scene, state);
    case 'introduction':
      return state.asked === 'help' ? ask(scene, state) : undefined;
    case 'mention':
      return offerToRing(scene, state, intent);
    case 'no':
      return asksForMore(scene, state) ? sayGoodbye(scene, state) : undefined;
    case 'yes':
      return state.asked === 'anything-else' ? ask(scene, { ...state, asked: 'help' }) : undefined;
    case 'unknown':
      return undefined;
  }
}

/** Says the last words once more. */
export function repeat(scene: Scene, state: DialogueState): Step {
  return state.lastSaid === '' ? ask(scene, state) : say(state, state.lastSaid);
}

function message(scene: Scene, state: DialogueState, { match }: Extract<Intent, { type: 'message' }>): Step {
  const named = match.people.length === 1 ? match.people[0]?.key : undefined;
  const offered = state.asked === 'message-offer' ? state.draft.forKey : null;
  return startMessage(scene, state, named ?? offered);
}

/** Courtesy to the greeting is no goodbye: "thank you" as the first words is asked once more. */
function nothingElse(scene: Scene, state: DialogueState): Step | undefined {
  if (!CLOSING.has(state.asked)) return undefined;
  const isFirst = state.asked === 'help' && state.misunderstood === 0;
  return isFirst ? ask(scene, { ...state, misunderstood: 1 }) : sayGoodbye(scene, state);
}

/** What was offered or might have been meant is not wanted. */
function refuse(scene: Scene, state: DialogueState): Step {
  if (IN_A_MESSAGE.has(state.asked)) return cancel(scene, state);
  const asked = state.asked === 'help' || state.asked === 'model' ? state.asked : 'anything-else';
  return ask(scene, { ...state, asked, candidates: [] }, scene.book.allRight);
}

/** Somebody was spoken of: no phone rings before the caller has said so. */
function offerToRing(
  scene: Scene,
  state: DialogueState,
  { match, asks }: Extract<Intent, { type: 'mention' }>,
): Step | undefined {
  if (IN_A_MESSAGE.has(state.asked)) return undefined;
  const candidates = match.people.map(({ key }) => key);
  const asked = candidates.length > 1 ? 'which-person' : 'ring-person';
  const first = asks ? [scene.book.cannotTell] : [];
  return ask(scene, { ...state, asked, candidates }, ...first);
}

/** The message that was begun is not taken. */
export function cancel(scene: Scene, state: DialogueState): Step {
  const begun = state.draft.settled.length > 0 || state.asked.startsWith('message');
  const free: DialogueState = { ...state, asked: 'anything-else', draft: EMPTY_DRAFT };
  return begun ? ask(scene, free, scene.book.dropped) : ask(scene, free);
}
