import type { Lags } from './lags.ts';

/** 5 ms: fades are as long, and one pitch period of a high voice fits. */
export const STEP_SAMPLES = 40;

/** Sound below is none, on either side: the noise of µ-law at telephone level. */
const FLOOR_ENERGY = STEP_SAMPLES * 30 ** 2;
/** Sound that is none of the phrase costs as much a step; a match costs about 0, a wrong place about 1. */
const FOREIGN_COST = 0.7;
/** In the phrase's own pauses both fit; the phrase goes on. */
const SILENCE_COST = 0.02;
/** A change of place has to explain more than a step and a half of sound. */
const CHANGE_COST = 1.5;

/**
 * For each 5 ms of the heard sound the lag at which it is the phrase, undefined where it is silence or something
 * else: the cheapest course of all, by dynamic programming.
 */
export function alignSteps(
  phrase: Int16Array,
  heard: Int16Array,
  { samples: lags, gain }: Lags,
): readonly (number | undefined)[] {
  const count = Math.floor(heard.length / STEP_SAMPLES);
  const states = [undefined, ...lags];
  const cameFrom: Uint8Array[] = [];
  let total = new Float64Array(states.length);
  for (let step = 0; step < count; step++) {
    const block = heard.subarray(step * STEP_SAMPLES, (step + 1) * STEP_SAMPLES);
    const cheapest = indexOfLeast(total);
    const change = (total[cheapest] ?? 0) + CHANGE_COST;
    cameFrom.push(Uint8Array.from(total, (cost, i) => (cost <= change ? i : cheapest)));
    total = total.map((cost, i) => {
      const lag = states[i];
      const here =
        lag === undefined
          ? costOfOther(block)
          : costAt(phrase, block, { at: step * STEP_SAMPLES - lag, gain });
      return Math.min(cost, change) + here;
    });
  }
  return trace(cameFrom, indexOfLeast(total)).map((state) => states[state]);
}

function costOfOther(block: Int16Array): number {
  const energy = block.reduce((sum, x) => sum + x * x, 0);
  return Math.min(FOREIGN_COST, SILENCE_COST + energy / (energy + FLOOR_ENERGY));
}

function costAt(
  phrase: Int16Array,
  block: Int16Array,
  { at, gain }: { readonly at: number; readonly gain: number },
): number {
  let [error, energy] = [0, 0];
  for (let i = 0; i < block.length; i++) {
    const [is, expected] = [block[i] ?? 0, gain * (phrase[at + i] ?? 0)];
    error += (is - expected) ** 2;
    energy += is ** 2 + expected ** 2;
  }
  return error / (energy + FLOOR_ENERGY);
}

function trace(cameFrom: readonly Uint8Array[], last: number): readonly number[] {
  const course = new Array<number>(cameFrom.length);
  let state = last;
  for (let step = cameFrom.length - 1; step >= 0; step--) {
    course[step] = state;
    state = cameFrom[step]?.[state] ?? 0;
  }
  return course;
}

function indexOfLeast(costs: Float64Array): number {
  return costs.reduce((least, cost, i) => (cost < (costs[least] ?? 0) ? i : least), 0);
}
