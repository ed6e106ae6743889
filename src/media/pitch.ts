/** Melody lies far below 2 kHz, and half the samples is a quarter of the work. */
export const PITCH_RATE_HZ = 4000;
const LOWEST_HZ = 65;
const HIGHEST_HZ = 380;
/** Correlation with itself one period later, above which a window is voiced. */
const VOICED = 0.6;
/** Above it one voice is alone. */
const CLEAR = 0.75;
/** The shortest period that fits nearly as well is the right one: twice a period fits too. */
const NEARLY = 0.88;

const SHORTEST = Math.floor(PITCH_RATE_HZ / HIGHEST_HZ);
const LONGEST = Math.ceil(PITCH_RATE_HZ / LOWEST_HZ);

/** One window of sound as a listener to melody takes it. */
export interface PitchPoint {
  /** Above 1 Hz; not a number when unvoiced. */
  readonly semitones: number;
  readonly isClear: boolean;
  readonly levelDb: number;
}

export interface PitchMeter {
  /** Samples that a window takes, with the longest period behind it. */
  readonly length: number;
  /** @param samples At {@link PITCH_RATE_HZ}. @param end The window ends before it, and `length` samples are there. */
  at(samples: Float32Array, end: number): PitchPoint;
  /** The level alone: one of the 53 products that a pitch takes. */
  levelDb(samples: Float32Array, end: number): number;
}

/** Autocorrelation, normalised. A window of 40 ms takes about 8 µs, a shorter one less in proportion. */
export function createPitchMeter(windowMs: number): PitchMeter {
  const window = (windowMs * PITCH_RATE_HZ) / 1000;
  const length = window + LONGEST;
  const scores = new Float64Array(LONGEST + 2);

  const levelOf = (energy: number) => 10 * Math.log10(energy / window + 1);

  return {
    length,
    levelDb: (samples, end) => levelOf(energyOf(samples, end - length, window)),
    at(samples, end) {
      const from = end - length;
      const energy = energyOf(samples, from, window);
      let later = energyOf(samples, from + SHORTEST, window);
      let best = 0;
      for (let lag = SHORTEST; lag <= LONGEST; lag++) {
        const at = from + lag;
        if (lag > SHORTEST) later += (samples[at + window - 1] ?? 0) ** 2 - (samples[at - 1] ?? 0) ** 2;
        let dot = 0;
        for (let i = 0; i < window; i++) dot += (samples[from + i] ?? 0) * (samples[at + i] ?? 0);
        const score = dot / Math.sqrt(energy * later + 1);
        scores[lag] = score;
        best = Math.max(best, score);
      }
      return {
        semitones: best < VOICED ? Number.NaN : 12 * Math.log2(PITCH_RATE_HZ / periodIn(scores, best)),
        isClear: best >= CLEAR,
        levelDb: levelOf(energy),
      };
    },
  };
}

function energyOf(samples: Float32Array, from: number, count: number): number {
  let energy = 0;
  for (let i = from; i < from + count; i++) energy += (samples[i] ?? 0) ** 2;
  return energy;
}

/** In samples, between two of them by the parabola through three scores. */
function periodIn(scores: Float64Array, best: number): number {
  for (let lag = SHORTEST + 1; lag < LONGEST; lag++) {
    const [before = 0, here = 0, after = 0] = scores.subarray(lag - 1, lag + 2);
    if (here < NEARLY * best || here < before || here < after) continue;
    const bend = before - 2 * here + after;
    return bend === 0 ? lag : lag + (0.5 * (before - after)) / bend;
  }
  return LONGEST;
}
