import type { Intent } from '../../intent.ts';
import type { Person } from '../../office.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { unclear } from '../../turn/unclear.ts';
import { transferDraft } from './draft.ts';
import { askWho, putThrough, transfer } from './put-through.ts';

/** Answer to "do you mean …?" and "shall I put you through to …?". */
export function confirmPerson(scene: Scene, state: DialogueState, { text, intent }: Words): Step | undefined {
  const { readers, office } = scene;
  const plain = readers.yesNo(text);
  const person = candidateOf(scene, state);
  if (plain === 'yes' && person) return putThrough(scene, state, person);
  const other = readers.findPeople(readers.withoutDenied(text), office.people);
  if (plain === undefined && other.exact && isChoice(intent)) return transfer(scene, state, other);
  const answer = readers.leansYesNo(text);
  if (answer === 'yes' && person) return putThrough(scene, state, person);
  return answer === 'no' ? notMeant(scene, state) : undefined;
}

/** The one who was offered. */
export function ringCandidate(scene: Scene, state: DialogueState): Step | undefined {
  const person = candidateOf(scene, state);
  return person && putThrough(scene, state, person);
}

/** Not the one who was offered. */
export function notMeant(scene: Scene, state: DialogueState): Step {
  return state.asked === 'confirm-person'
    ? askWho(scene, state)
    : ask(scene, { ...transferDraft.with(state, { candidates: [] }), asked: 'anything-else' });
}

/** Answer to "which one do you mean?" or "who would you like to speak to?". */
export function choosePerson(scene: Scene, state: DialogueState, { text, intent }: Words): Step | undefined {
  const { readers, office } = scene;
  if (!isChoice(intent)) return undefined;
  const offered = peopleOf(scene, state);
  const placed = offered[readers.placeChosen(text, offered.length) ?? -1];
  if (placed) return putThrough(scene, state, placed);
  const said = readers.withoutDenied(text);
  const among = readers.findPeople(said, offered);
  // Among those offered even a word that only sounds alike settles it.
  if (among.people.length === 1 && among.people[0]) return putThrough(scene, state, among.people[0]);
  const match = readers.findPeople(said, office.people);
  if (match.people.length === 0) return undefined;
  if (sameAs(match.people, offered)) return unclear(scene, state);
  return transfer(scene, state, match);
}

/** By the key beside a name that was read out. */
export function chooseByKey(scene: Scene, state: DialogueState, digits: string): Step | undefined {
  const person = peopleOf(scene, state)[Number(digits) - 1];
  return person && putThrough(scene, state, person);
}

function peopleOf({ office }: Scene, state: DialogueState): readonly Person[] {
  const { candidates } = transferDraft.of(state);
  return candidates.flatMap((key) => office.people.find((person) => person.key === key) ?? []);
}

function candidateOf(scene: Scene, state: DialogueState): Person | undefined {
  const [key] = transferDraft.of(state).candidates;
  return scene.office.people.find((person) => person.key === key);
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

function sameAs(people: readonly Person[], others: readonly Person[]): boolean {
  return people.length === others.length && people.every((person) => others.includes(person));
}
