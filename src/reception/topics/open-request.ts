import { asksForMore } from '../asks-for-more.ts';
import { type Asked, type DialogueState, EMPTY_DRAFT } from '../dialogue-state.ts';
import { type Intent, understand } from '../understand.ts';
import { tellAddress } from './address.ts';
import { sayGoodbye } from './goodbye.ts';
import { tellHours } from './hours.ts';
import { startMessage } from './message.ts';
import { toPeople } from './people.ts';
import { ask } from './question.ts';
import { type Scene, type Step, say } from './step.ts';
import { transfer } from './transfer.ts';

/** Where "no" and "that's all" end the call. */
const CLOSING: ReadonlySet<Asked> = new Set<Asked>(['anything-else', 'model', 'help', 'message-offer']);

/** What a caller may ask for at any point; undefined when the words are no such request. */
export function openRequest(scene: Scene, state: DialogueState, text: string): Step | undefined {
  const intent = understand(text, scene.office, scene.today);
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
      return CLOSING.has(state.asked) ? sayGoodbye(scene, state) : undefined;
    case 'no':
      return asksForMore(state) ? sayGoodbye(scene, state) : undefined;
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

function cancel(scene: Scene, state: DialogueState): Step {
  const begun = state.draft.settled.length > 0 || state.asked.startsWith('message');
  const free: DialogueState = { ...state, asked: 'anything-else', draft: EMPTY_DRAFT };
  return begun ? ask(scene, free, scene.book.dropped) : ask(scene, free);
}
