import { createSoundLevel } from './sound-level.ts';

const RATE_HZ = 8000;
const QUIET = new Uint8Array(2 * RATE_HZ * 0.2);

/**
 * Where a sound of 8 kHz is loud enough to be found in a stream: after a soft "w" or "h", which ears count, up to 0.2 s
 * later than its beginning. 0 when it never is.
 */
export function loudOnsetMs(samples: Int16Array): number {
  let onsetMs: number | undefined;
  const level = createSoundLevel(RATE_HZ, (positionMs) => {
    onsetMs ??= positionMs - (QUIET.length * 1000) / (2 * RATE_HZ);
  });
  level.push(QUIET);
  level.push(new Uint8Array(samples.slice().buffer));
  return Math.max(0, onsetMs ?? 0);
}
