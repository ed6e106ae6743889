import { knownCaller } from '../callers.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import { HELP } from '../state/dialogue-state.ts';
import type { Reply, Scene, Step } from '../topic.ts';
import { putThrough } from '../topics/transfer/put-through.ts';
import { greet } from './greeting.ts';
import { say } from './step.ts';

/**
 * The first words of a call, by who is shown to be calling. A number can be faked: a caller whom the office puts through at
 * once is told nothing, and only a phone rings.
 *
 * @param own The greeting of the entrance.
 */
export function welcome(scene: Scene, state: DialogueState, own?: string): Step {
  return declined(scene, state) ?? ringsAtOnce(scene, state) ?? greet(scene, state, own);
}

/** Whom the office does not want is told so, by a machine that says what it is; undefined for everybody else. */
export function declined(scene: Scene, state: DialogueState): Reply | undefined {
  if (callerOf(scene)?.block !== true) return undefined;
  const { book, office } = scene;
  const told: DialogueState = { ...state, greeted: true };
  return { ...say(told, book.greeting(office.name), book.callDeclined), leave: { next: 'done' } };
}

function ringsAtOnce(scene: Scene, state: DialogueState): Step | undefined {
  const { book, office } = scene;
  const { vip } = callerOf(scene) ?? {};
  const person = office.people.find(({ key }) => key === vip);
  if (!person) return undefined;
  const step = putThrough(scene, { ...state, greeted: true, asked: HELP }, person);
  if ('effect' in step) return step;
  const first = book.greeting(office.name);
  return { ...step, say: step.leave ? [first, book.oneMoment] : [first, ...step.say] };
}

/** Nobody writes by a number that can be put through or hung up. */
function callerOf({ channel, office, callerNumber }: Scene) {
  return channel.kind === 'phone' ? knownCaller(office, callerNumber) : undefined;
}
