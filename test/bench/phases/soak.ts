import { setTimeout as sleep } from 'node:timers/promises';
import { daemonSockets } from '../../support/pbx/leftovers.ts';
import { readDaemon, residentMb } from '../load/daemon-figures.ts';
import { type HeldSample, memoryGrowth } from '../load/growth.ts';
import { type CallMade, keepCalling } from '../load/keep-calling.ts';
import { type LoadHouse, openLoadHouse } from '../load/load-house.ts';
import { createProgress } from '../load/progress.ts';
import { type LoadQuestions, loadQuestions } from '../load/questions.ts';
import { warmUp } from '../load/warm-up.ts';
import type { Measurement } from '../report/measurement.ts';

export interface SoakOptions {
  /** At least 3: the first two say nothing about growth. */
  readonly minutes?: number;
  readonly calls?: number;
}

const SAMPLE_EVERY_MS = 5000;
const MINUTE_MS = 60_000;
const FIRST_NUMBER = 2000;
/** A call that is over may still be closing when its successor comes. */
const SPARE_CALLS = 5;

/** Keeps calls up that come, talk and go, and measures what the daemon holds. */
export async function soak({ minutes = 60, calls = 20 }: SoakOptions = {}): Promise<readonly Measurement[]> {
  const log = createProgress('soak');
  const questions = await loadQuestions();
  await using house = await openLoadHouse({ maxCalls: calls + SPARE_CALLS });
  await warmUp(house, questions);
  log('warm');
  const over = new AbortController();
  const calling = callAll(house, { calls, questions, signal: over.signal });
  let samples: readonly HeldSample[];
  try {
    samples = await sampleFor(house, minutes * MINUTE_MS, log);
  } finally {
    over.abort();
    await calling;
  }
  const made = await calling;
  const { answers } = await readDaemon(house.pbx);
  return [memoryGrowth(samples, conditionsOf(made, calls, answers))];
}

interface CallAll {
  readonly calls: number;
  readonly questions: LoadQuestions;
  readonly signal: AbortSignal;
}

async function callAll(
  house: LoadHouse,
  { calls, questions, signal }: CallAll,
): Promise<readonly CallMade[]> {
  let last = FIRST_NUMBER - 1;
  const nextNumber = () => ++last;
  const people = Array.from({ length: calls }, (_, index) =>
    keepCalling(house, { questions, index, signal, nextNumber }),
  );
  return (await Promise.all(people)).flat();
}

/** One sample every 5 s on an absolute clock. */
async function sampleFor(
  { pbx, daemon }: LoadHouse,
  lengthMs: number,
  log: (text: string) => void,
): Promise<readonly HeldSample[]> {
  const pid = await daemon.daemonPid();
  const samples: HeldSample[] = [];
  const startMs = performance.now();
  for (let atMs = 0; atMs <= lengthMs; atMs += SAMPLE_EVERY_MS) {
    await sleep(Math.max(0, startMs + atMs - performance.now()));
    const held = { residentMb: await residentMb(pid), sockets: await daemonSockets(daemon, pbx.ports.http) };
    samples.push({ atMs, ...held });
    if (atMs % MINUTE_MS === 0) log(`${held.residentMb.toFixed(1)} MB, ${held.sockets} sockets`);
  }
  return samples;
}

function conditionsOf(made: readonly CallMade[], calls: number, answers: number): readonly string[] {
  const count = (is: (call: CallMade) => boolean) => made.filter(is).length;
  const questions = made.reduce((sum, { asked }) => sum + asked.length, 0);
  const [refused, early] = [count((call) => call.refused), count((call) => call.endedEarly)];
  return [
    `${calls} at once, ${made.length} calls, ${questions} questions, ${answers} answers`,
    ...(refused ? [`${refused} refused`] : []),
    ...(early ? [`${early} ended by the attendant`] : []),
  ];
}
