import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadCaller } from '../callers/load-callers.ts';
import { monotonicMs } from '../vendors/monotonic-clock.ts';
import { seededRandom } from '../vendors/seeded-random.ts';
import type { LoadHouse } from './load-house.ts';
import type { LoadQuestion, LoadQuestions } from './questions.ts';

/** What a caller said and when it was handed to the line, in milliseconds of `performance.now()`. */
export interface Asked {
  readonly number: string;
  readonly question: LoadQuestion;
  readonly atMs: number;
}

export interface Curiosity {
  readonly questions: LoadQuestions;
  /** Tells who asks what, and seeds the rhythm. */
  readonly index: number;
  /** Nothing is asked after it. */
  readonly signal: AbortSignal;
}

/** From one question to the next: it is said, it is answered, and the caller thinks. */
const EVERY_MS = { from: 6000, to: 8000 };

/** Asks again and again, whatever is answered, until told to stop or until the call is over. */
export async function keepAsking(
  house: LoadHouse,
  caller: LoadCaller,
  { questions, index, signal }: Curiosity,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const random = seededRandom(index + 1);
  const stop = AbortSignal.any([signal, caller.over]);
  await house.firstWords();
  while (!stop.aborted) {
    const question = questions.of(index, asked.length);
    const atMs = performance.now();
    const nextMs = atMs + EVERY_MS.from + (EVERY_MS.to - EVERY_MS.from) * random();
    asked.push({ number: caller.number, question, atMs });
    house.vendors.callerSays(caller.number, question.utterance, monotonicMs());
    await caller.say([{ atMs: 0, line: question.line }], stop);
    await sleep(Math.max(0, nextMs - performance.now()), undefined, { signal: stop }).catch(() => undefined);
  }
  return asked;
}
