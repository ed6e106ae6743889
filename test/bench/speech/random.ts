/** Numbers that a seed decides: the same seed gives the same material on every machine. */
export interface Random {
  /** At least `from`, below `to`. */
  between(from: number, to: number): number;
  /** Whole, both ends included. */
  whole(from: number, to: number): number;
  /** Normal with mean 0 and deviation 1. */
  normal(): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, the whole period of 2³². */
export function createRandom(seed: number): Random {
  let state = seed | 0;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));

  return {
    between: (from, to) => from + next() * (to - from),
    whole,
    // Box and Muller, 1958.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}
