import type { Person } from '../../office.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Question, Scene, Step, Words } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { messageDraft } from '../message/draft.ts';
import { reasonOf, settle } from '../message/parts.ts';
import { transferDraft } from './draft.ts';
import { ring } from './ring.ts';

/**
 * A person who is asked whether they take a call is told who it is and why, so both are asked for first. They are kept as
 * the beginning of a message: when nobody takes the call, they are not asked for again.
 */
export function askWhoCalls(scene: Scene, state: DialogueState, person: Person): Step {
  const { key } = person;
  const asking = messageDraft.with(transferDraft.with(state, { candidates: [key] }), {
    forKey: key,
    id: messageDraft.of(state).id ?? scene.newId(),
  });
  const { settled } = messageDraft.of(asking);
  if (!settled.includes('name')) return ask(scene, { ...asking, asked: 'caller-name' });
  if (!settled.includes('reason')) return ask(scene, { ...asking, asked: 'caller-reason' });
  return ring(scene, asking, { ...person, nowMs: scene.nowMs });
}

/** Its two questions. Whoever does not want to say is put through all the same. */
export const WHO_CALLS: Readonly<Record<'caller-name' | 'caller-reason', Question>> = {
  'caller-name': {
    ask: ({ book }) => book.askWhoCalls,
    form: 'name',
    hear: hearWhoCalls,
    press: () => undefined,
    isDictated: true,
    isLong: true,
    isTask: true,
    giveUp: (scene, state) => goOn(scene, settle(state, 'name', {})),
    cancel: notPutThrough,
  },
  'caller-reason': {
    ask: ({ book }) => book.askReason,
    form: 'reason',
    hear: hearWhy,
    press: () => undefined,
    isDictated: true,
    isTask: true,
    giveUp: (scene, state) => goOn(scene, settle(state, 'reason', {})),
    cancel: notPutThrough,
  },
};

function hearWhoCalls(scene: Scene, state: DialogueState, { text }: Words): Step | undefined {
  const { readers, office } = scene;
  const { name: said, reason } = readers.told(text, office);
  const name = said ?? (reason === undefined ? readers.name(text) : nameBefore(scene, text, reason));
  if (name === undefined && reason === undefined)
    return readers.declines(text) ? goOn(scene, settle(settle(state, 'name', {}), 'reason', {})) : undefined;
  const named = settle(state, 'name', name === undefined ? {} : { name, nameRecording: null });
  return goOn(
    scene,
    reason === undefined ? named : settle(named, 'reason', { reason: reasonOf(scene, reason) }),
  );
}

function hearWhy(scene: Scene, state: DialogueState, { text, intent }: Words): Step | undefined {
  if (scene.readers.normalise(text) === '' || intent.type === 'repeat') return undefined;
  const reason = scene.readers.declines(text) ? {} : { reason: reasonOf(scene, text) };
  return goOn(scene, settle(state, 'reason', reason));
}

/** More words than these do not stand between a name and what it is about. */
const MOST_BETWEEN = 5;

/** "Peter Wilson, it's about …": a bare name before the reason, and what leads over to it. */
function nameBefore({ readers }: Scene, text: string, reason: string): string | undefined {
  const at = text.indexOf(reason);
  const words = (at < 0 ? '' : text.slice(0, at)).split(/[\s,.]+/).filter((word) => word !== '');
  for (let left = words.length - 1; left >= Math.max(1, words.length - MOST_BETWEEN); left -= 1) {
    const name = readers.name(words.slice(0, left).join(' '));
    if (name !== undefined) return name;
  }
  return undefined;
}

function goOn(scene: Scene, state: DialogueState): Step {
  const [key] = transferDraft.of(state).candidates;
  const person = scene.office.people.find((each) => each.key === key);
  return person ? askWhoCalls(scene, state, person) : ask(scene, { ...state, asked: 'anything-else' });
}

function notPutThrough(scene: Scene, state: DialogueState): Step {
  return ask(scene, { ...messageDraft.without(state), asked: 'anything-else' }, scene.book.allRight);
}
