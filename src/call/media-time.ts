import { FRAME_MS } from '../core/audio.ts';
import type { Clock } from '../core/clock.ts';

/** Time as the leg has it: 20 ms a frame, whatever the machine does, and none while on hold. */
export interface MediaTime {
  /** How much has passed. */
  readonly atMs: number;
  /** When the frame has left that fades out if speech is silenced now. */
  readonly silentSoonMs: number;
  /** The first tick comes, so much after it was due. */
  begin(lateMs: number): void;
  passedTo(atMs: number): void;
  /** It stood still for so long. */
  stood(ms: number): void;
  /** Monotonic milliseconds of a moment in it. */
  toClock(atMs: number): number;
}

export function createMediaTime({ nowMs }: Pick<Clock, 'nowMs'>): MediaTime {
  let startMs = nowMs();
  let atMs = 0;
  return {
    get atMs() {
      return atMs;
    },
    get silentSoonMs() {
      return atMs + FRAME_MS;
    },
    begin(lateMs) {
      startMs = nowMs() - lateMs;
    },
    passedTo(nextMs) {
      atMs = nextMs;
    },
    stood(ms) {
      startMs += ms;
    },
    toClock: (mediaMs) => startMs + mediaMs,
  };
}
