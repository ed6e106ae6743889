import { monotonicMs } from './monotonic-clock.ts';
import { DELAY_KINDS, type DelayKind, PROFILES, type ProfileName } from './profiles.ts';
import { drawLogNormal, type Random, seededRandom } from './seeded-random.ts';

/** A delay as it was drawn, and what became of it. Times are monotonic. */
export interface Draw {
  readonly kind: DelayKind;
  /** The Finalize or the request has arrived: the delay counts from here. */
  readonly atMs: number;
  readonly delayMs: number;
  /** The answer really left; undefined while it has not, or when nobody waited for it any more. */
  answeredAtMs?: number;
}

export interface Delays {
  /** Draws for what has arrived just now, and keeps the draw. */
  draw(kind: DelayKind): Draw;
  /** An even draw, which is not kept. */
  even(range: { readonly from: number; readonly to: number }): number;
  /** Oldest first. */
  readonly draws: readonly Draw[];
}

/** Each kind has a generator of its own, so how requests of two kinds interleave changes neither. */
export function createDelays(profile: ProfileName, seed: number): Delays {
  const { delaysMs } = PROFILES[profile];
  const draws: Draw[] = [];
  const evenly = seededRandom(seed);
  const randoms = new Map<DelayKind, Random>(
    DELAY_KINDS.map((kind, index) => [kind, seededRandom(seed + 7919 * (index + 1))]),
  );
  return {
    draw(kind) {
      const random = randoms.get(kind) ?? evenly;
      const delayMs = delaysMs ? drawLogNormal(delaysMs[kind], random) : 0;
      const draw: Draw = { kind, atMs: monotonicMs(), delayMs };
      draws.push(draw);
      return draw;
    },
    even: ({ from, to }) => from + (to - from) * evenly(),
    draws,
  };
}
