/** Follows the melody of a voice, to hear whether it came to an end: voices fall at the end of what they have to say. */
export interface PitchFollower {
  /** One frame of 20 ms. */
  push(frame: Int16Array): void;
  /**
   * Semitones from the usual pitch of the last 1.6 s to that of its end; negative when the voice fell. 0 when too
   * little of it is voiced to tell; undefined when it is a word without a melody, such as a short "yes".
   */
  move(): number | undefined;
  /**
   * Part of the last 1.6 s in which the sound has one clear pitch, 0 to 1. One voice has it for a quarter of the time or
   * more (97 of 100 beginnings of a sentence; in a loud street 85), eight at once in 25 of 100 stretches.
   */
  clearShare(): number;
  /** What comes next is measured against itself. */
  clear(): void;
}

/** Melody lies far below 2 kHz, and half the samples is a quarter of the work. */
const WORK_RATE_HZ = 4000;
const LOWEST_HZ = 65;
const HIGHEST_HZ = 380;
const WINDOW_MS = 40;
/** A phrase; the usual pitch is the median over it. */
const REMEMBERED_FRAMES = 80;
/** Voiced frames at the end whose median counts: one alone may be a slip of an octave. */
const END_FRAMES = 3;
const FEWEST_FRAMES = 5;
/** What lasts longer without a melody is whispered, or drowned by noise. */
const LONGEST_WORD_FRAMES = 40;
/** Correlation with itself one period later, above which a frame is voiced. */
const VOICED = 0.6;
/** Above it one voice is alone. */
const CLEAR = 0.75;
/** Softer than the loudest of the phrase by more: the reverberation, or somebody else. */
const FALL_DB = 30;
/** The shortest period that fits nearly as well is the right one: twice a period fits too. */
const NEARLY = 0.88;

const WINDOW = (WINDOW_MS * WORK_RATE_HZ) / 1000;
const SHORTEST = Math.floor(WORK_RATE_HZ / HIGHEST_HZ);
const LONGEST = Math.ceil(WORK_RATE_HZ / LOWEST_HZ);

interface Point {
  /** Semitones above 1 Hz; not a number when unvoiced. */
  readonly semitones: number;
  readonly isClear: boolean;
  readonly levelDb: number;
}

/** Autocorrelation, normalised; about 20 µs a frame. */
export function createPitchFollower(rateHz: number): PitchFollower {
  const step = rateHz / WORK_RATE_HZ;
  const samples = new Float64Array(WINDOW + LONGEST);
  const scores = new Float64Array(LONGEST + 2);
  const points: Point[] = [];

  function shiftIn(frame: Int16Array): void {
    const count = Math.floor(frame.length / step);
    samples.copyWithin(0, count);
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let at = i * step; at < (i + 1) * step; at++) sum += frame[at] ?? 0;
      samples[samples.length - count + i] = sum / step;
    }
  }

  return {
    push(frame) {
      shiftIn(frame);
      points.push(pointOf(samples, scores));
      if (points.length > REMEMBERED_FRAMES) points.shift();
    },
    move() {
      const loudestDb = Math.max(...points.map(({ levelDb }) => levelDb));
      const voiced = points
        .filter(({ semitones, levelDb }) => !Number.isNaN(semitones) && levelDb > loudestDb - FALL_DB)
        .map(({ semitones }) => semitones);
      if (voiced.length < FEWEST_FRAMES) return points.length <= LONGEST_WORD_FRAMES ? undefined : 0;
      return median(voiced.slice(-END_FRAMES)) - usual(voiced);
    },
    clearShare: () =>
      points.length === 0 ? 0 : points.filter(({ isClear }) => isClear).length / points.length,
    clear() {
      points.length = 0;
    },
  };
}

/** Of a single syllable the median is on its way down already, so its beginning is what it fell from. */
function usual(voiced: readonly number[]): number {
  return voiced.length < 3 * FEWEST_FRAMES ? median(voiced.slice(0, FEWEST_FRAMES - 1)) : median(voiced);
}

function pointOf(samples: Float64Array, scores: Float64Array): Point {
  let energy = 0;
  for (let i = 0; i < WINDOW; i++) energy += (samples[i] ?? 0) ** 2;
  const levelDb = 10 * Math.log10(energy / WINDOW + 1);
  let later = 0;
  for (let i = SHORTEST; i < SHORTEST + WINDOW; i++) later += (samples[i] ?? 0) ** 2;
  let best = 0;
  for (let lag = SHORTEST; lag <= LONGEST; lag++) {
    if (lag > SHORTEST) later += (samples[lag + WINDOW - 1] ?? 0) ** 2 - (samples[lag - 1] ?? 0) ** 2;
    let dot = 0;
    for (let i = 0; i < WINDOW; i++) dot += (samples[i] ?? 0) * (samples[i + lag] ?? 0);
    const score = dot / Math.sqrt(energy * later + 1);
    scores[lag] = score;
    best = Math.max(best, score);
  }
  const semitones = best < VOICED ? Number.NaN : 12 * Math.log2(WORK_RATE_HZ / periodIn(scores, best));
  return { semitones, isClear: best >= CLEAR, levelDb };
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
