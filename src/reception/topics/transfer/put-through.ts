import { heldBack } from '../../desk/held-back.ts';
import type { PersonMatch } from '../../directory.ts';
import type { Person } from '../../office.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { afterTelling, sentenceFor, tellClosed } from '../../turn/closed.ts';
import { toPeople } from '../../turn/people.ts';
import { ask } from '../../turn/question.ts';
import { offerMessage } from '../message/offer.ts';
import { insteadOf } from './deputy.ts';
import { transferDraft } from './draft.ts';
import { isTriedOut, ring } from './ring.ts';
import { askWhoCalls } from './who-calls.ts';

/** Somebody was asked for: ring, or ask which one is meant. */
export function transfer(scene: Scene, state: DialogueState, { people, exact }: PersonMatch): Step {
  const [person] = people;
  if (!person) return askWho(scene, state, scene.book.nameNotFound);
  if (people.length > 1) return askAmong(scene, state, 'which-person', people);
  return exact ? putThrough(scene, state, person) : askAmong(scene, state, 'confirm-person', people);
}

export function putThrough(scene: Scene, state: DialogueState, person: Person): Step {
  const { book, channel } = scene;
  const { key, name } = person;
  if (!channel.canPutThrough) return offerMessage(scene, state, key, book.notReachedHere);
  const why = heldBack(scene, state, key);
  if (why?.type === 'away' && !scene.topics.questionOf(state).isTask)
    return insteadOf(scene, afterTelling(state, { key, why }), key, sentenceFor(scene, { key, why }));
  if (why) return tellClosed(scene, state, { key, why });
  if (isTriedOut(state, key)) return offerMessage(scene, state, key, book.triedAlready(name));
  if (person.transfer === 'consult') return askWhoCalls(scene, state, person);
  return ring(scene, state, { ...person, nowMs: scene.nowMs });
}

type PersonQuestion = 'which-person' | 'confirm-person' | 'ring-person';

/** @param first Said before the question. */
export function askAmong(
  scene: Scene,
  state: DialogueState,
  asked: PersonQuestion,
  people: readonly Pick<Person, 'key'>[],
  ...first: readonly string[]
): Step {
  const candidates = people.map(({ key }) => key);
  return ask(scene, { ...transferDraft.with(state, { candidates }), asked }, ...first);
}

/** Who is wanted is asked for, and at last people take the call. */
export function askWho(scene: Scene, state: DialogueState, ...first: readonly string[]): Step {
  const misunderstood = state.misunderstood + 1;
  if (misunderstood > 2) return toPeople(scene, state);
  return askAmong(scene, { ...state, misunderstood }, 'which-person', [], ...first);
}
