import { activeDbfs, atLevel } from './loudness.ts';

/** Adds sounds from their starts; the first decides the length. */
export function mix(first: Float64Array, ...others: readonly Float64Array[]): Float64Array {
  return first.map((x, i) => others.reduce((sum, other) => sum + (other[i] ?? 0), x));
}

/** Speech over noise that is this far below it. Levels are those of the parts that are heard. */
export function mixAtSnr(speech: Float64Array, noise: Float64Array, snrDb: number): Float64Array {
  return mix(speech, atLevel(noise, activeDbfs(speech) - snrDb));
}

/** Sounds one after the other. */
export function concat(sounds: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(sounds.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const sound of sounds) {
    whole.set(sound, at);
    at += sound.length;
  }
  return whole;
}
