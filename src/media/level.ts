/** 0 dBFS is a full-scale square wave, so a full-scale sine has −3.01 dBFS RMS. */
const FULL_SCALE = 32768;

/** Root mean square in dB of full scale; −∞ for digital silence and for no samples. */
export function rmsDbfs(samples: Int16Array): number {
  let energy = 0;
  for (let i = 0; i < samples.length; i++) energy += (samples[i] ?? 0) ** 2;
  return 20 * Math.log10(Math.sqrt(energy / Math.max(1, samples.length)) / FULL_SCALE);
}

/** The largest magnitude, 0 to 32768. */
export function peak(samples: Int16Array): number {
  let largest = 0;
  for (let i = 0; i < samples.length; i++) largest = Math.max(largest, Math.abs(samples[i] ?? 0));
  return largest;
}

/** Amplitude, as a factor of full scale, of a level: 0.5 for −6.02 dB. */
export function amplitudeOfDb(levelDb: number): number {
  return 10 ** (levelDb / 20);
}
