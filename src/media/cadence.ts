import { median } from './median.ts';
import { createPitchMeter, PITCH_RATE_HZ } from './pitch.ts';

/**
 * A short "yes" falls by half an octave in 100 ms: in a longer window two ends of it are not alike, and the fall looks
 * like a breath.
 */
const WINDOW_MS = 20;
const HOP_SAMPLES = PITCH_RATE_HZ / 100;
/** Softer than the loudest of the phrase by more: the reverberation, or somebody else. */
const FALL_DB = 18;
/** The last word or two. */
const LOOK_POINTS = 40;
const FEWEST_POINTS = 4;
const END_POINTS = 3;
/** A point so far from its neighbours is a slip of an octave. */
const SLIP_SEMITONES = 7;
/** From the highest to the end. */
const FALL_SEMITONES = 3;
/** From the lowest of the last syllable to the end, which lies above the usual pitch. */
const RISE_SEMITONES = 2;
const HIGH_SEMITONES = 1;
/** A longer gap is between two syllables. */
const GAP_POINTS = 3;

interface Phrase {
  /** Semitones above 1 Hz. */
  readonly usual: number;
  readonly loudestDb: number;
}

interface Point {
  /** In steps of 10 ms. */
  readonly at: number;
  readonly semitones: number;
}

/**
 * The last movement of a voice, looked at every 10 ms; 0.1 ms of work.
 *
 * @param sound The end of a phrase at {@link PITCH_RATE_HZ}, silence behind it too.
 */
export function cadenceOf(sound: Float32Array, { usual, loudestDb }: Phrase): 'fell' | 'rose' | 'level' {
  const points = smoothed(lastPoints(sound, loudestDb));
  if (points.length < FEWEST_POINTS) return 'level';
  const heights = points.map(({ semitones }) => semitones);
  const end = median(heights.slice(-END_POINTS));
  if (Math.max(...heights) - end >= FALL_SEMITONES) return 'fell';
  const lowest = Math.min(...lastSyllable(points).map(({ semitones }) => semitones));
  return end - lowest >= RISE_SEMITONES && end - usual >= HIGH_SEMITONES ? 'rose' : 'level';
}

const meter = createPitchMeter(WINDOW_MS);

/** Voiced points of the last 400 ms before the voice ended, oldest first. */
function lastPoints(sound: Float32Array, loudestDb: number): readonly Point[] {
  const points: Point[] = [];
  const count = Math.floor((sound.length - meter.length) / HOP_SAMPLES);
  for (let at = count; at >= 0 && at > (points[0]?.at ?? 0) - LOOK_POINTS; at--) {
    const end = meter.length + at * HOP_SAMPLES;
    if (meter.levelDb(sound, end) <= loudestDb - FALL_DB) continue;
    const { semitones } = meter.at(sound, end);
    if (!Number.isNaN(semitones)) points.push({ at, semitones });
  }
  return points.reverse();
}

/** Without slips: each point is the median of itself and its neighbours, and lies near the middle of all. */
function smoothed(points: readonly Point[]): readonly Point[] {
  const middle = median(points.map(({ semitones }) => semitones));
  const near = points.filter(({ semitones }) => Math.abs(semitones - middle) < SLIP_SEMITONES);
  return near.map(({ at }, i) => {
    const around = near.slice(Math.max(0, i - 1), i + 2).map(({ semitones }) => semitones);
    return { at, semitones: around.length < 3 ? (near[i]?.semitones ?? 0) : median(around) };
  });
}

function lastSyllable(points: readonly Point[]): readonly Point[] {
  const gap = points.findLastIndex(({ at }, i) => i > 0 && at - (points[i - 1]?.at ?? at) > GAP_POINTS);
  return points.slice(Math.max(0, gap));
}
