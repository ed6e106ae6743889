/** Numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a few thousand delays. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Half and 95 % of all draws lie below. */
export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
}

/** 95 % of a standard normal distribution lie below. */
const Z95 = 1.6448536269514722;

/** A draw from the log-normal distribution through two quantiles; its normal part by Box and Muller. */
export function drawLogNormal({ p50, p95 }: Quantiles, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return p50 * Math.exp((Math.log(p95 / p50) / Z95) * normal);
}
