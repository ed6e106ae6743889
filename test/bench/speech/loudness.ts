import { samplesOf } from './line-rate.ts';

const WINDOW_MS = 10;
/** Softer than the loudest window by more than this is a pause or an echo of the room, and no part of the level. */
const ACTIVE_RANGE_DB = 25;

/**
 * Level of what is heard, RMS in dB of full scale (a full-scale sine has −3.01): pauses do not count, as in
 * ITU-T P.56, so a sentence with pauses is as loud as one without. −∞ for silence.
 */
export function activeDbfs(sound: Float64Array): number {
  const window = samplesOf(WINDOW_MS);
  const powers: number[] = [];
  for (let at = 0; at < sound.length; at += window) {
    const part = sound.subarray(at, at + window);
    powers.push(part.reduce((sum, x) => sum + x * x, 0) / part.length);
  }
  const loudest = powers.reduce((most, power) => Math.max(most, power), 0);
  const active = powers.filter((power) => power > loudest / 10 ** (ACTIVE_RANGE_DB / 10));
  return 10 * Math.log10(active.reduce((sum, power) => sum + power, 0) / active.length);
}

/** The same sound at another level; silence stays silence. */
export function atLevel(sound: Float64Array, levelDbfs: number): Float64Array {
  const now = activeDbfs(sound);
  if (!Number.isFinite(now)) return sound;
  const gain = 10 ** ((levelDbfs - now) / 20);
  return sound.map((x) => x * gain);
}
