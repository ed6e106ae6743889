import type { ReturnReason } from '../../core/outcome.ts';
import type { DialogueState } from '../dialogue-state.ts';
import { findPeople, type PersonMatch } from '../directory.ts';
import type { Person } from '../office.ts';
import { readYesNo } from '../understand/yes-no.ts';
import { greet } from './greeting.ts';
import { toPeople } from './people.ts';
import { ask, nameOf } from './question.ts';
import { type Scene, type Step, say } from './step.ts';
import { unclear } from './unclear.ts';

/** A phone that was not answered twice is not rung a third time in one call. */
const MAX_TRIES = 2;

/** Somebody was asked for: ring, or ask which one is meant. */
export function transfer(scene: Scene, state: DialogueState, { people, exact }: PersonMatch): Step {
  const [person] = people;
  const candidates = people.map(({ key }) => key);
  if (!person) return askWho(scene, state, scene.book.nameNotFound);
  if (people.length > 1) return ask(scene, { ...state, asked: 'which-person', candidates });
  return exact
    ? putThrough(scene, state, person)
    : ask(scene, { ...state, asked: 'confirm-person', candidates });
}

export function putThrough(scene: Scene, state: DialogueState, { key, name }: Person): Step {
  const { book } = scene;
  if (state.transfers.filter((each) => each === key).length >= MAX_TRIES) {
    return offerMessage(scene, state, key, book.triedAlready(name));
  }
  const away: DialogueState = { ...state, transfers: [...state.transfers, key] };
  return { ...say(away, book.puttingThrough(name)), leave: { next: 'transfer', key } };
}

/** The call is back: nobody took it, or the daemon had gone. The conversation is where it was. */
export function returned(
  scene: Scene,
  state: DialogueState,
  because: ReturnReason,
  transferKey: string | null,
): Step {
  const { book, office } = scene;
  if (!state.greeted) return greet(scene, state);
  if (because === 'crash') return ask(scene, state, book.cutOff);
  const key = transferKey ?? state.transfers.at(-1) ?? null;
  const name = nameOf(office, key);
  const reason = book.notReached(name ?? book.somebody, because);
  return offerMessage(scene, state, name === null ? null : key, reason);
}

/** Answer to "do you mean …?". */
export function confirmPerson(scene: Scene, state: DialogueState, text: string): Step | undefined {
  const person = scene.office.people.find(({ key }) => key === state.candidates[0]);
  const answer = readYesNo(text);
  if (answer === 'yes' && person) return putThrough(scene, state, person);
  const other = findPeople(text, scene.office.people);
  if (other.exact) return transfer(scene, state, other);
  return answer === 'no' ? askWho(scene, state) : undefined;
}

/** Answer to "which one do you mean?" or "who would you like to speak to?". */
export function choosePerson(scene: Scene, state: DialogueState, text: string): Step | undefined {
  const { people } = scene.office;
  const offered = people.filter(({ key }) => state.candidates.includes(key));
  const among = findPeople(text, offered);
  // Among those offered even a word that only sounds alike settles it.
  if (among.people.length === 1 && among.people[0]) return putThrough(scene, state, among.people[0]);
  const match = findPeople(text, people);
  if (match.people.length === 0) return undefined;
  if (sameAs(match.people, offered)) return unclear(scene, state);
  return transfer(scene, state, match);
}

/** "Would you like to leave a message, or speak to somebody else?" */
export function offerMessage(
  scene: Scene,
  state: DialogueState,
  key: string | null,
  ...first: string[]
): Step {
  return ask(scene, { ...state, asked: 'message-offer', draft: { ...state.draft, forKey: key } }, ...first);
}

function askWho(scene: Scene, state: DialogueState, ...first: readonly string[]): Step {
  const misunderstood = state.misunderstood + 1;
  if (misunderstood > 2) return toPeople(scene, state);
  return ask(scene, { ...state, asked: 'which-person', candidates: [], misunderstood }, ...first);
}

function sameAs(people: readonly Person[], others: readonly Person[]): boolean {
  return people.length === others.length && people.every((person) => others.includes(person));
}
