import type { AudioFrame, SampleRateHz } from '../../../core/audio.ts';

/** Turns the vendor's time, seconds of sound sent, into that of the leg. */
export interface LegClock {
  pushed(frame: AudioFrame): void;
  readonly sentS: number;
  /** Where in the sound sent a moment of the leg is. */
  at(legMs: number): number;
  /** End of the sound so far, in milliseconds on the leg's media clock; 0 before the first frame. */
  readonly nowMs: number;
  /** Time of an event about the sound up to `endS`: never before that of the last one, never ahead of the sound. */
  tell(endS: number): number;
}

export function createLegClock(rateHz: SampleRateHz): LegClock {
  let [sentSamples, offsetMs, toldMs] = [0, 0, 0];
  const nowMs = () => (sentSamples * 1000) / rateHz + offsetMs;
  return {
    pushed({ samples, atMs }) {
      offsetMs = atMs - (sentSamples * 1000) / rateHz;
      sentSamples += samples.length;
    },
    get sentS() {
      return sentSamples / rateHz;
    },
    at: (legMs) => Math.max(0, Math.min(sentSamples / rateHz, (legMs - offsetMs) / 1000)),
    get nowMs() {
      return nowMs();
    },
    tell(endS) {
      toldMs = Math.max(toldMs, Math.min(endS * 1000 + offsetMs, nowMs()));
      return toldMs;
    },
  };
}
