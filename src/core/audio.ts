export type SampleRateHz = 8000 | 16000 | 22050 | 24000;

/** One frame of telephone sound. Every leg moves exactly one frame each way in this time. */
export const FRAME_MS = 20;

/** A slice of mono 16-bit PCM. Shared between stages, so nobody writes into `samples`. */
export interface AudioFrame {
  readonly samples: Int16Array;
  readonly rateHz: SampleRateHz;
  /** Start of the slice, in milliseconds since the leg's media began. */
  readonly atMs: number;
}

/** Samples in one 20 ms frame: 160 at 8 kHz, 320 at 16 kHz. */
export function frameSamples(rateHz: SampleRateHz): number {
  return (rateHz * FRAME_MS) / 1000;
}
