import { cadenceOf } from './cadence.ts';
import { median } from './median.ts';
import { createPitchMeter, PITCH_RATE_HZ, type PitchPoint } from './pitch.ts';

/** Follows the melody of a voice, to hear whether it came to an end, and whether it is one voice. */
export interface MelodyFollower {
  /** One frame of 20 ms. */
  push(frame: Int16Array): void;
  ending(): Ending;
  /**
   * Part of the last 1.6 s in which the sound has one clear pitch, 0 to 1. One voice has it for a quarter of the time or
   * more (97 of 100 beginnings of a sentence; in a loud street 85), eight at once in 25 of 100 stretches.
   */
  clearShare(): number;
  /** What comes next is measured against itself. */
  clear(): void;
}

/**
 * How the voice ended: it came down, or went up high, as voices do when they hand over (Gravano and Hirschberg, 2011), or
 * stayed `level`, as they do when they go on, and when there is too little voice to tell. `short` is a word without a
 * melody, such as a whispered "yes".
 */
export type Ending = 'fell' | 'rose' | 'level' | 'short';

const WINDOW_MS = 40;
/** A phrase; the usual pitch is the median over it. */
const REMEMBERED_FRAMES = 80;
/** Sound in which the end of the voice is looked at closely, behind it up to half a second in which it was awaited. */
const KEPT_SAMPLES = PITCH_RATE_HZ;
const FEWEST_FRAMES = 5;
/** What lasts longer without a melody is whispered, or drowned by noise. */
const LONGEST_WORD_FRAMES = 40;
/** Voiced frames at the end whose median counts: one alone may be a slip of an octave. */
const END_FRAMES = 3;
/** Softer than the loudest of the phrase by more: the reverberation, or somebody else. */
const FALL_DB = 30;
/** Below the phrase's usual pitch. */
const FALL_SEMITONES = -3;
/** A voice that creaks at its end is taken for one that is octaves higher. */
const CREAK_SEMITONES = 9;

export function createMelodyFollower(rateHz: number): MelodyFollower {
  const step = rateHz / PITCH_RATE_HZ;
  const meter = createPitchMeter(WINDOW_MS);
  /** Filled to twice what is kept, and then moved to its beginning; the first `meter.length` are of an earlier voice. */
  const samples = new Float32Array(2 * (KEPT_SAMPLES + meter.length));
  let end = meter.length;
  const points: PitchPoint[] = [];

  const keep = (count: number) => {
    samples.copyWithin(0, end - count, end);
    end = count;
  };
  const shiftIn = (frame: Int16Array) => {
    const count = Math.floor(frame.length / step);
    if (end + count > samples.length) keep(KEPT_SAMPLES + meter.length);
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let at = i * step; at < (i + 1) * step; at++) sum += frame[at] ?? 0;
      samples[end + i] = sum / step;
    }
    end += count;
  };

  return {
    push(frame) {
      shiftIn(frame);
      points.push(meter.at(samples, end));
      if (points.length > REMEMBERED_FRAMES) points.shift();
    },
    ending() {
      const loudestDb = Math.max(...points.map(({ levelDb }) => levelDb));
      const voiced = points
        .filter(({ semitones, levelDb }) => !Number.isNaN(semitones) && levelDb > loudestDb - FALL_DB)
        .map(({ semitones }) => semitones);
      if (voiced.length < FEWEST_FRAMES) return points.length <= LONGEST_WORD_FRAMES ? 'short' : 'level';
      const usual = usualOf(voiced);
      const move = median(voiced.slice(-END_FRAMES)) - usual;
      if (move < FALL_SEMITONES || move > CREAK_SEMITONES) return 'fell';
      const from = Math.max(meter.length, end - KEPT_SAMPLES);
      return cadenceOf(samples.subarray(from, end), { usual, loudestDb });
    },
    clearShare: () =>
      points.length === 0 ? 0 : points.filter(({ isClear }) => isClear).length / points.length,
    clear() {
      points.length = 0;
      keep(meter.length);
    },
  };
}

/** Of a single syllable the median is on its way down already, so its beginning is what it fell from. */
function usualOf(voiced: readonly number[]): number {
  return voiced.length < 3 * FEWEST_FRAMES ? median(voiced.slice(0, FEWEST_FRAMES - 1)) : median(voiced);
}
