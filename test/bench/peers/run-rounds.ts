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
/** Sound of which a peer's time is taken in later rounds: two minutes, after all of it in the first. */
const TIMED_CALLS = 10;
/** One call at a time costs ours a wait of 5 ms a window, in which nothing is done. */
const ALONE_CALLS = 2;

/**
 * Each detector in turn, round after round, one at a time: a machine that is busy for a while is so for all of them.
 * What is heard is that of the first round, in which all but one hear every call.
 */
export async function runRounds(
  detectors: ReadonlyMap<DetectorName, RunningDetector>,
  calls: readonly LabelledCall[],
): Promise<ReadonlyMap<DetectorName, Run>> {
  const samples = calls.map((call) => call.samples);
  const hearings = new Map<DetectorName, Hearing[]>();
  const failures = new Map<DetectorName, string>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, detector] of detectors) {
      if (failures.has(name)) continue;
      try {
        const hearing = await detector.hear(samples.slice(0, callsOf(name, round)));
        hearings.set(name, [...(hearings.get(name) ?? []), hearing]);
      } catch (error) {
        failures.set(name, error instanceof Error ? error.message : String(error));
      }
    }
  }
  return new Map([...detectors.keys()].map((name) => [name, runOf(hearings.get(name), failures.get(name))]));
}

function callsOf(name: DetectorName, round: number): number {
  if (name === 'ours-alone') return ALONE_CALLS;
  // Ours always has as many as share an inference.
  return name === 'ours' || round === 0 ? Number.POSITIVE_INFINITY : TIMED_CALLS;
}

function runOf(hearings: readonly Hearing[] = [], reason?: string): Run {
  if (reason !== undefined) return { reason };
  const shares = hearings.map(({ cpuMs, audioMs }) => (1000 * cpuMs) / audioMs);
  return { cpuMsPerSecond: quantile(shares, 0.5), heard: hearings[0]?.calls ?? [] };
}
