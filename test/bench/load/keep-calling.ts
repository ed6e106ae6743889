import { setTimeout as sleep } from 'node:timers/promises';
import { startLoadCallers } from '../callers/load-callers.ts';
import { seededRandom } from '../vendors/seeded-random.ts';
import { type Asked, keepAsking } from './ask.ts';
import type { LoadHouse } from './load-house.ts';
import type { LoadQuestions } from './questions.ts';

export interface Habit {
  readonly questions: LoadQuestions;
  /** Tells who asks what, and seeds the lengths of the calls. */
  readonly index: number;
  /** Ends the call that is up, and no other follows. */
  readonly signal: AbortSignal;
  /** A number that nobody has shown yet, without its beginning. */
  readonly nextNumber: () => number;
}

export interface CallMade {
  readonly refused: boolean;
  /** By the attendant, before the caller hung up. */
  readonly endedEarly: boolean;
  readonly asked: readonly Asked[];
}

const CALL_MS = { from: 60_000, to: 120_000 };
const GREETING_MS = 2500;
/** Between two calls, and before a refused one is tried again. */
const PAUSE_MS = 500;

/** One person who rings, talks, hangs up and rings again. */
export async function keepCalling(
  house: LoadHouse,
  { index, signal, ...habit }: Habit,
): Promise<readonly CallMade[]> {
  const random = seededRandom(1000 + index);
  const made: CallMade[] = [];
  while (!signal.aborted) {
    const lengthMs = CALL_MS.from + (CALL_MS.to - CALL_MS.from) * random();
    const over = AbortSignal.any([signal, AbortSignal.timeout(Math.round(lengthMs))]);
    made.push(await callOnce(house, { ...habit, index: index + made.length, signal: over }));
    await wait(PAUSE_MS, signal);
  }
  return made;
}

async function callOnce(
  house: LoadHouse,
  { questions, index, signal, nextNumber }: Habit,
): Promise<CallMade> {
  const dialled = { count: 1, target: '100', firstNumber: nextNumber() };
  await using load = await startLoadCallers(house.pbx, dialled);
  const [caller] = load.callers;
  if (!caller) return { refused: true, endedEarly: false, asked: [] };
  await wait(GREETING_MS, signal);
  const asked = await keepAsking(house, caller, { questions, index, signal });
  return { refused: false, endedEarly: caller.over.aborted, asked };
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
