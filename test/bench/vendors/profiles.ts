import type { Quantiles } from './seeded-random.ts';

export type ProfileName = 'hosted' | 'zero';

export const DELAY_KINDS = ['stt-final', 'model-first-token', 'voice-first-audio'] as const;
export type DelayKind = (typeof DELAY_KINDS)[number];

/** How fast the vendors are. */
export interface Profile {
  /** Undefined is no delay at all. */
  readonly delaysMs: Readonly<Record<DelayKind, Quantiles>> | undefined;
  /** Sound between two interim results of a stream. */
  readonly interimEveryMs: number;
  /** An interim result covers words that ended at least so long before it is sent; drawn evenly. */
  readonly interimLagMs: { readonly from: number; readonly to: number };
  readonly tokensPerSecond: number;
  /** How many times faster than it is spoken sound arrives. */
  readonly soundSpeed: number;
}

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  hosted: {
    delaysMs: {
      // Counts from the Finalize. The published figure (stt-benchmark: median 247, p95 298 ms) counts from the
      // end of speech and so includes about 200 ms of the asker's own wait: this is the harder reading of it.
      'stt-final': { p50: 250, p95: 300 },
      'model-first-token': { p50: 400, p95: 650 },
      'voice-first-audio': { p50: 190, p95: 320 },
    },
    // "Interim results are typically sent every second" (https://developers.deepgram.com/docs/utterance-end).
    interimEveryMs: 1000,
    interimLagMs: { from: 150, to: 250 },
    tokensPerSecond: 80,
    soundSpeed: 5,
  },
  zero: {
    delaysMs: undefined,
    interimEveryMs: 100,
    interimLagMs: { from: 0, to: 0 },
    tokensPerSecond: Number.POSITIVE_INFINITY,
    soundSpeed: Number.POSITIVE_INFINITY,
  },
};
