import type { CapturedPacket } from '../capture/read-capture.ts';

/** Clocks of sound cards and PBXs drift by 100 ppm at most: half a millisecond in this time. */
const BASELINE_MS = 5000;
/** Time stamps that leap ahead of the clock, or behind it, by more belong to a stream that has begun anew. */
const RESTART_MS = 2000;

type Dated = Pick<CapturedPacket, 'source' | 'timestamp' | 'atMs'>;

/** One figure for each packet. */
export interface Lateness {
  readonly lateMs: Float64Array;
  /** Against the packet before it: what a packet has waited longer than its time stamp says. */
  readonly stepMs: Float64Array;
}

/**
 * How far each packet is behind the stream's own clock: arrival against RTP time stamp. Punctual is the least delay
 * of the seconds before it or of those behind it, whichever is greater. So neither a constant delay nor drift counts,
 * and a stream that stood still for a moment and goes on later for good is not late from then on.
 */
export function lateness(packets: readonly Dated[]): Lateness {
  const lateMs = new Float64Array(packets.length);
  const stepMs = new Float64Array(packets.length);
  let from = 0;
  for (const run of runsOf(packets)) {
    const delays = delaysOf(run);
    const times = Float64Array.from(run, ({ atMs }) => atMs);
    const before = leastBefore(times, delays);
    const behind = leastBefore(times.map((ms) => -ms).reverse(), delays.toReversed()).reverse();
    for (const [i, delay] of delays.entries()) {
      lateMs[from + i] = delay - Math.max(before[i] ?? 0, behind[i] ?? 0);
      stepMs[from + i] = delay - (delays[i - 1] ?? delay);
    }
    from += run.length;
  }
  return { lateMs, stepMs };
}

function runsOf(packets: readonly Dated[]): readonly (readonly Dated[])[] {
  const runs: Dated[][] = [];
  for (const packet of packets) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.source === packet.source && Math.abs(delayBetween(last, packet)) < RESTART_MS) {
      runs.at(-1)?.push(packet);
    } else runs.push([packet]);
  }
  return runs;
}

function delaysOf(run: readonly Dated[]): Float64Array {
  const delays = new Float64Array(run.length);
  for (let i = 1; i < run.length; i++) {
    const [before, packet] = [run[i - 1], run[i]];
    if (before && packet) delays[i] = (delays[i - 1] ?? 0) + delayBetween(before, packet);
  }
  return delays;
}

/** What the second packet came later than its time stamp says. 32-bit arithmetic wraps as time stamps do. */
function delayBetween(first: Dated, second: Dated): number {
  return second.atMs - first.atMs - ((second.timestamp - first.timestamp) | 0) / 8;
}

/** The least delay of the last {@link BASELINE_MS}, by a queue of those that are less than all that came before them. */
function leastBefore(times: Float64Array, delays: Float64Array): Float64Array {
  const queue: number[] = [];
  let head = 0;
  const delayOf = (index: number | undefined) => delays[index ?? 0] ?? 0;
  return delays.map((delay, i) => {
    while (queue.length > head && delayOf(queue.at(-1)) >= delay) queue.pop();
    queue.push(i);
    while ((times[queue[head] ?? 0] ?? 0) < (times[i] ?? 0) - BASELINE_MS) head++;
    return delayOf(queue[head]);
  });
}
