import { decodeMulaw } from '../../../src/media/g711.ts';
import { rmsDbfs } from '../../../src/media/level.ts';
import type { CapturedPacket } from '../capture/read-capture.ts';
import { lateness } from './lateness.ts';

/** How evenly a flow arrives. */
export interface Pacing {
  readonly packets: number;
  /** Missing in the sequence, or in a hole behind a packet with sound: a PBX that has nothing to send sends nothing. */
  readonly lost: number;
  /** Packets more than 5 ms behind the stream's own clock, or behind the one before. */
  readonly latePackets: number;
  readonly latenessP50Ms: number;
  readonly latenessP99Ms: number;
  readonly latenessMaxMs: number;
  readonly longestGapMs: number;
}

const PACKET_MS = 20;
/** Whoever falls silent on purpose fades out; and after so long it is another utterance. */
const LONGEST_HOLE_MS = 1000;
const SOUND_DBFS = -45;
const BURST_MS = 100;
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
    lost: flows.reduce((sum, flow) => sum + lostOf(flow) + holesIn(flow), 0),
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

/** Packets that should have stood between one with sound and the next, and were never sent. */
function holesIn(flow: readonly CapturedPacket[]): number {
  let missing = 0;
  for (const [i, packet] of flow.entries()) {
    const last = flow[i - 1];
    if (!last || last.source !== packet.source || packet.sequence !== ((last.sequence + 1) & 0xffff))
      continue;
    const slots = Math.round((packet.atMs - last.atMs) / PACKET_MS) - 1;
    if (slots < 1 || slots * PACKET_MS > LONGEST_HOLE_MS) continue;
    if (rmsDbfs(decodeMulaw(last.payload)) <= SOUND_DBFS) continue;
    // What was only held up comes in a burst behind the hole, and counts as late.
    const untilMs = packet.atMs + BURST_MS;
    const came = flow
      .slice(i, i + 2 * slots + BURST_MS / PACKET_MS)
      .filter(({ atMs }) => atMs <= untilMs).length;
    missing += Math.max(0, Math.min(slots, Math.round((untilMs - last.atMs) / PACKET_MS) - came));
  }
  return missing;
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
