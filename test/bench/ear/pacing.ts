import type { CapturedPacket } from '../capture/read-capture.ts';
import { lateness } from './lateness.ts';

/** How evenly a flow arrives. */
export interface Pacing {
  readonly packets: number;
  /** Missing in the sequence. */
  readonly lost: number;
  /** Packets that came more than 25 ms after the one before. */
  readonly lateGaps: number;
  /** Packets more than 5 ms behind the stream's own clock, or behind the one before. */
  readonly latePackets: number;
  readonly latenessP50Ms: number;
  readonly latenessP99Ms: number;
  readonly latenessMaxMs: number;
  readonly longestGapMs: number;
}

/** One packet time and the 5 ms that a jitter buffer forgives. */
const LATE_GAP_MS = 25;
const LATE_MS = 5;
/** A larger step in the sequence is a new beginning, not loss. */
const MAX_LOST = 500;

/** Figures of one flow, or of several together. */
export function pacingOf(flows: readonly (readonly CapturedPacket[])[]): Pacing {
  const all = flows.map(lateness);
  const late = all.flatMap(({ lateMs, stepMs }) =>
    [...lateMs].filter((ms, i) => ms > LATE_MS || (stepMs[i] ?? 0) > LATE_MS),
  );
  const lateMs = all.flatMap((flow) => [...flow.lateMs]).sort((a, b) => a - b);
  const gapsMs = flows.flatMap((flow) => flow.slice(1).map(({ atMs }, i) => atMs - (flow[i]?.atMs ?? atMs)));
  const at = (share: number) => lateMs[Math.ceil(lateMs.length * share) - 1] ?? 0;
  return {
    packets: lateMs.length,
    lost: flows.reduce((sum, flow) => sum + lostOf(flow), 0),
    lateGaps: gapsMs.filter((ms) => ms > LATE_GAP_MS).length,
    latePackets: late.length,
    latenessP50Ms: at(0.5),
    latenessP99Ms: at(0.99),
    latenessMaxMs: at(1),
    longestGapMs: gapsMs.reduce((longest, ms) => Math.max(longest, ms), 0),
  };
}

/** Of `packets + lost` that should have come. */
export function lateOrLost({ lost, latePackets }: Pacing): number {
  return latePackets + lost;
}

function lostOf(flow: readonly CapturedPacket[]): number {
  let lost = 0;
  let last = flow[0];
  for (const packet of flow.slice(1)) {
    const step = last?.source === packet.source ? ((packet.sequence - last.sequence) << 16) >> 16 : 1;
    if (step > 1 && step <= MAX_LOST) lost += step - 1;
    // One that comes after its successor had been counted as lost.
    if (step < 0 && step >= -MAX_LOST) lost--;
    else last = packet;
  }
  return lost;
}
