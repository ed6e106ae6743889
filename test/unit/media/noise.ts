import { amplitudeOfDb } from '../../../src/media/level.ts';

/**
 * Soft noise of a line.
 *
 * @param levelDbfs RMS; −60 to −50 is a quiet room.
 * @param seed The same seed gives the same noise.
 */
export function createNoise(levelDbfs: number, seed = 1): { next(lengthSamples: number): Int16Array } {
  let random = (seed | 0) === 0 ? 1 : seed | 0;
  let smooth = 0;
  // Uniform noise of ±1 has an RMS of 1/√3, and y = (x + y) / 2 leaves a third of its energy.
  const scale = 32768 * amplitudeOfDb(levelDbfs) * 3;

  function nextSample(): number {
    // Marsaglia's xorshift with 13, 17 and 5: period 2³² − 1.
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    smooth = (smooth + random / 2 ** 31) / 2;
    return toInt16(scale * smooth);
  }

  return { next: (lengthSamples) => Int16Array.from({ length: lengthSamples }, nextSample) };
}

function toInt16(value: number): number {
  return Math.max(-32768, Math.min(32767, Math.round(value)));
}
