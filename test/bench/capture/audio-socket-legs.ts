import {
  type AudioSocketFrame,
  createAudioSocketParser,
} from '../../../src/adapters/telephony/asterisk/audio-socket-frames.ts';
import type { CapturedSegment } from './read-capture.ts';

/** One frame between PBX and daemon, dated by the arrival of the segment that completed it. */
export type DatedFrame = AudioSocketFrame & { readonly atMs: number };

/** A leg of the attendant, seen on the wire. */
export interface AudioSocketLeg {
  /** Undefined when the capture began in the middle of the leg. */
  readonly callId: string | undefined;
  readonly toDaemon: readonly DatedFrame[];
  readonly fromDaemon: readonly DatedFrame[];
}

/** Frames by leg, in the order in which the legs appeared. */
export function readAudioSocketLegs(segments: readonly CapturedSegment[]): readonly AudioSocketLeg[] {
  const legs = [...Map.groupBy(segments, ({ pbxPort }) => pbxPort).values()];
  return legs.map((leg) => {
    const toDaemon = framesOf(leg.filter(({ sender }) => sender === 'pbx'));
    const fromDaemon = framesOf(leg.filter(({ sender }) => sender === 'daemon'));
    return { callId: toDaemon.find((frame) => frame.kind === 'uuid')?.callId, toDaemon, fromDaemon };
  });
}

/** Loopback keeps order; a segment that was sent twice is left out by its place in the stream. */
function framesOf(segments: readonly CapturedSegment[]): readonly DatedFrame[] {
  const parser = createAudioSocketParser();
  let next: number | undefined;
  return segments.flatMap(({ atMs, sequence, payload }) => {
    // 32-bit arithmetic wraps as the numbers do.
    const known = next === undefined ? 0 : (next - sequence) | 0;
    if (known >= payload.length) return [];
    next = (sequence + payload.length) | 0;
    return parser.push(payload.subarray(Math.max(0, known))).map((frame) => ({ ...frame, atMs }));
  });
}
