import type { TurnRecord } from '../../../src/ports/call-repository.ts';
import { readAudioSocketLegs } from '../capture/audio-socket-legs.ts';
import type { CapturedTraffic } from '../capture/read-capture.ts';

/** A frame leaves within its tick; what comes before the decision is the end of something else. */
const BEFORE_MS = 3;
const AFTER_MS = 2000;

export interface Overhead {
  readonly answer: string;
  readonly ms: number;
}

/**
 * From the decision that the caller has finished to the first frame with sound on the wire to the PBX. When it was
 * decided only the daemon can know, so that end is its own record; the other is the kernel's time of the packet.
 */
export function overheads({ segments }: CapturedTraffic, turns: readonly TurnRecord[]): readonly Overhead[] {
  const legs = readAudioSocketLegs(segments);
  return turns.flatMap(({ callId, text, delay, atMs }) => {
    if (!delay) return [];
    const decidedMs = atMs - (delay.audibleMs - delay.decidedMs) - performance.timeOrigin;
    const leg = legs.find((one) => one.callId === callId);
    const first = leg?.fromDaemon.find(
      (frame) =>
        frame.kind === 'audio' &&
        frame.atMs >= decidedMs - BEFORE_MS &&
        frame.samples.some((sample) => sample !== 0),
    );
    if (!first || first.atMs - decidedMs >= AFTER_MS) return [];
    return [{ answer: text, ms: Math.max(0, first.atMs - decidedMs) }];
  });
}
