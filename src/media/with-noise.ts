import { amplitudeOfDb, rmsDbfs } from './level.ts';

const FULL_SCALE = 32768;
/** Park and Miller: the same noise each time, so that a run can be repeated. */
const [SEED, FACTOR, MODULUS] = [42, 48271, 2147483647];

/** White noise under a sound, its RMS so many dB below that of the sound, pauses included. */
export function withNoise(samples: Int16Array, belowDb: number): Int16Array {
  // Even between -x and x has an RMS of x / √3.
  const peak = amplitudeOfDb(rmsDbfs(samples) - belowDb) * FULL_SCALE * Math.sqrt(3);
  let seed = SEED;
  return samples.map((sample) => {
    seed = (seed * FACTOR) % MODULUS;
    const noise = (2 * (seed / MODULUS) - 1) * peak;
    return Math.max(-FULL_SCALE, Math.min(FULL_SCALE - 1, Math.round(sample + noise)));
  });
}
