import { decodeMulaw, encodeMulaw } from '../../../src/media/g711.ts';

/** What the far end of a G.711 µ-law line hears: full scale is 1, peaks beyond it are clipped, one coding. */
export function ontoLine(sound: Float64Array): Int16Array {
  return decodeMulaw(encodeMulaw(toInt16(sound)));
}

/** Linear samples of a sound, clipped. Loops: `from` with a function takes ten times as long. */
export function toInt16(sound: Float64Array): Int16Array {
  const samples = new Int16Array(sound.length);
  for (let i = 0; i < samples.length; i++) {
    samples[i] = Math.max(-32768, Math.min(32767, Math.round((sound[i] ?? 0) * 32768)));
  }
  return samples;
}

/** A sound of linear samples. */
export function fromInt16(samples: Int16Array): Float64Array {
  const sound = new Float64Array(samples.length);
  for (let i = 0; i < sound.length; i++) sound[i] = (samples[i] ?? 0) / 32768;
  return sound;
}
