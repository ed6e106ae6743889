import type { ReturnReason } from '../../core/outcome.ts';
import type { DialogueState } from '../dialogue-state.ts';
import type { PersonMatch } from '../directory.ts';
import type { Intent } from '../intent.ts';
import type { Person } from '../office.ts';
import { greet } from './greeting.ts';
import { toPeople } from './people.ts';
import { ask, nameOf } from './question.ts';
import { type Scene, type Step, say, type Words } from './step.ts';
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

/** Answer to "do you mean …?" and "shall I put you through to …?". */
export function confirmPerson(scene: Scene, state: DialogueState, { text, intent }: Words): Step | undefined {
  const person = scene.office.people.find(({ key }) => key === state.candidates[0]);
  const plain = scene.readers.yesNo(text);
  if (plain === 'yes' && person) return putThrough(scene, state, person);
  const other = scene.readers.findPeople(scene.readers.withoutDenied(text), scene.office.people);
  if (plain === undefined && other.exact && isChoice(intent)) return transfer(scene, state, other);
  const answer = scene.readers.leansYesNo(text);
  if (answer === 'yes' && person) return putThrough(scene, state, person);
  if (answer !== 'no') return undefined;
  return state.asked === 'confirm-person'
    ? askWho(scene, state)
    : ask(scene, { ...state, asked: 'anything-else', candidates: [] });
}

/** Answer to "which one do you mean?" or "who would you like to speak to?". */
export function choosePerson(scene: Scene, state: DialogueState, { text, intent }: Words): Step | undefined {
  const { people } = scene.office;
  if (!isChoice(intent)) return undefined;
  const offered = state.candidates.flatMap((key) => people.find((person) => person.key === key) ?? []);
  const placed = offered[scene.readers.placeChosen(text, offered.length) ?? -1];
  if (placed) return putThrough(scene, state, placed);
  const said = scene.readers.withoutDenied(text);
  const among = scene.readers.findPeople(said, offered);
  // Among those offered even a word that only sounds alike settles it.
  if (among.people.length === 1 && among.people[0]) return putThrough(scene, state, among.people[0]);
  const match = scene.readers.findPeople(said, people);
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

/** A message, a question or a refusal that names somebody chooses nobody. */
function isChoice(intent: Intent): boolean {
  return !OTHER_REQUESTS.has(intent.type) && !(intent.type === 'mention' && intent.asks);
}

const OTHER_REQUESTS: ReadonlySet<string> = new Set([
  'message',
  'refusal',
  'machine',
  'hours',
  'address',
  'help',
]);

function askWho(scene: Scene, state: DialogueState, ...first: readonly string[]): Step {
  const misunderstood = state.misunderstood + 1;
  if (misunderstood > 2) return toPeople(scene, state);
  return ask(scene, { ...state, asked: 'which-person', candidates: [], misunderstood }, ...first);
}

function sameAs(people: readonly Person[], others: readonly Person[]): boolean {
  return people.length === others.length && people.every((person) => others.includes(person));
}
