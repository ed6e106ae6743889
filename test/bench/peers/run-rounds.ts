import { quantile } from '../report/statistics.ts';
import type { DetectorName, HeardCall, Hearing } from './detectors/detector.ts';
import type { LabelledCall } from './labelled-call.ts';
import type { RunningDetector } from './start-detector.ts';

/** One detector in all rounds, or what went wrong. */
export type Run =
  | { readonly cpuMsPerSecond: number; readonly heard: readonly HeardCall[] }
  | { readonly reason: string };

/** The median of three keeps one that fell into somebody else's work out. */
const ROUNDS = 3;
/** Sound of which processor time is taken where it is not the accuracy that matters: over a minute. */
const TIMED_CALLS = 6;
/** A machine that is very busy gets no further round after this. */
const ENOUGH_MS = 60_000;

/**
 * Each detector in turn, round after round, one at a time: a machine that is busy for a while is so for all of them.
 * What is heard is that of the first round, in which all but one hear every call.
 */
export async function runRounds(
  detectors: ReadonlyMap<DetectorName, RunningDetector>,
  calls: readonly LabelledCall[],
): Promise<ReadonlyMap<DetectorName, Run>> {
  const samples = calls.map((call) => call.samples);
  const tallies = new Map(
    [...detectors.keys()].map((name): [DetectorName, Tally] => [name, { hearings: [] }]),
  );
  const startMs = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - startMs < ENOUGH_MS; round++) {
    for (const [name, detector] of detectors) {
      const tally = tallies.get(name);
      if (tally) await hearInto(tally, detector, samples.slice(0, callsOf(name, round)));
    }
  }
  return new Map([...tallies].map(([name, tally]) => [name, runOf(tally)]));
}

interface Tally {
  readonly hearings: Hearing[];
  /** Why it hears no more. */
  reason?: string;
}

async function hearInto(
  tally: Tally,
  detector: RunningDetector,
  calls: readonly Int16Array[],
): Promise<void> {
  if (tally.reason !== undefined) return;
  try {
    tally.hearings.push(await detector.hear(calls));
  } catch (error) {
    tally.reason = error instanceof Error ? error.message : String(error);
  }
}

function callsOf(name: DetectorName, round: number): number {
  // In service, ours has as many as share an inference.
  const isWhole = name === 'ours' || (name !== 'ours-alone' && round === 0);
  return isWhole ? Number.POSITIVE_INFINITY : TIMED_CALLS;
}

function runOf({ hearings, reason }: Tally): Run {
  if (reason !== undefined) return { reason };
  const shares = hearings.map(({ cpuMs, audioMs }) => (1000 * cpuMs) / audioMs);
  return { cpuMsPerSecond: quantile(shares, 0.5), heard: hearings[0]?.calls ?? [] };
}
