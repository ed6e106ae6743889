import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ComparisonTable,
  comparisonTable,
  type Figures,
  notRun,
  type OwnFigures,
  type PeerOutcome,
  peerMeasurement,
} from '../peers/comparison.ts';
import type { DetectorName } from '../peers/detectors/detector.ts';
import { installPeer } from '../peers/install-peer.ts';
import type { LabelledCall } from '../peers/labelled-call.ts';
import { makeCalls } from '../peers/make-calls.ts';
import { PEERS, type Peer } from '../peers/peers.ts';
import { type Run, runRounds } from '../peers/run-rounds.ts';
import { accuracyOf, scoreCalls } from '../peers/score.ts';
import { type RunningDetector, startDetector } from '../peers/start-detector.ts';
import type { Measurement } from '../report/measurement.ts';

export interface VoiceDetectionOptions {
  /** Peers are not run in a quick run. */
  readonly quick: boolean;
  /** Where packages of peers are kept; a folder of the system's temporary files without it. */
  readonly peersFolder?: string;
  /** Where rendered lines are kept. */
  readonly speechFolder?: string;
  /** Progress, a line at a time. */
  readonly tell: (line: string) => void;
}

export interface VoiceDetection {
  /** Of the measures `vad-avr` and `vad-livekit`. */
  readonly measurements: readonly Measurement[];
  /** The detectors side by side; not in a quick run. */
  readonly table?: ComparisonTable;
}

const OURS = ['ours', 'ours-alone'] as const;
/** A run that came to its end. */
type Heard = Extract<Run, { readonly heard: unknown }>;

/** Our voice detector beside those of others, on the same sound. At most two minutes to install once, then 90 s. */
export async function measureVoiceDetection(options: VoiceDetectionOptions): Promise<VoiceDetection> {
  if (options.quick) return { measurements: PEERS.map(({ id }) => notRun(id, 'not in a quick run')) };
  await using detectors = new AsyncDisposableStack();
  const running = new Map<DetectorName, RunningDetector>();
  for (const name of OURS) running.set(name, detectors.use(await startDetector(name)));
  const peers = await Promise.all(PEERS.map((peer) => startPeer(peer, options)));
  for (const { peer, started } of peers) if (started) running.set(peer.detector, detectors.use(started));
  options.tell('Comparing voice detectors …');
  const calls = await makeCalls(options.speechFolder);
  const runs = await runRounds(running, calls);
  const ours = ownFigures(runs, calls);
  const outcomes = peers.map(({ peer, reason }) =>
    outcomeOf(peer, runs.get(peer.detector) ?? { reason }, calls),
  );
  return {
    measurements: outcomes.map((outcome) => peerMeasurement(outcome, ours)),
    table: comparisonTable(ours, outcomes),
  };
}

/** What cannot be installed or loaded is no failure of the bench. */
async function startPeer(peer: Peer, { peersFolder, tell }: VoiceDetectionOptions) {
  const root = peersFolder ?? join(tmpdir(), 'attendant-bench-peers');
  try {
    const folder = await installPeer(peer, { root, tell });
    return { peer, started: await startDetector(peer.detector, folder), reason: '' };
  } catch (error) {
    return { peer, reason: error instanceof Error ? error.message : String(error) };
  }
}

function ownFigures(runs: ReadonlyMap<DetectorName, Run>, calls: readonly LabelledCall[]): OwnFigures {
  const [together, alone] = OURS.map((name) => runs.get(name));
  if (!together || !alone) throw new Error('our own voice detector was not run');
  if ('reason' in together) throw new Error(together.reason);
  if ('reason' in alone) throw new Error(alone.reason);
  return { ...figuresOf(together, calls), aloneCpuMsPerSecond: alone.cpuMsPerSecond };
}

function outcomeOf({ id, title }: Peer, run: Run, calls: readonly LabelledCall[]): PeerOutcome {
  return 'reason' in run ? { id, title, reason: run.reason } : { id, title, figures: figuresOf(run, calls) };
}

function figuresOf({ cpuMsPerSecond, heard }: Heard, calls: readonly LabelledCall[]): Figures {
  const isQuiet = (_: unknown, i: number) => calls[i]?.isQuiet ?? false;
  return {
    cpuMsPerSecond,
    accuracy: accuracyOf(scoreCalls(calls, heard)),
    quiet: accuracyOf(scoreCalls(calls.filter(isQuiet), heard.filter(isQuiet))),
  };
}
