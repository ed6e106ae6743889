import { amplitudeOfDb } from './level.ts';

/** RMS at which speech goes out, in the middle of the −20 to −16 dBFS a telephone line expects. */
export const SPEECH_LEVEL_DBFS = -18;
/** Above this share of full scale the limiter bends the curve. */
const KNEE = 0.5;
/** Frames softer than this below the loudest are pauses and do not count. */
const PAUSE_DB = -25;

/** RMS of the parts that are speech, in dB of full scale; −∞ when all is digital silence. */
export function speechLevelDbfs(samples: Int16Array, rateHz: number): number {
  const frame = rateHz / 50;
  const energies: number[] = [];
  for (let at = 0; at + frame <= samples.length; at += frame) {
    const slice = samples.subarray(at, at + frame);
    energies.push(slice.reduce((sum, sample) => sum + sample * sample, 0) / frame);
  }
  const threshold =
    energies.reduce((most, energy) => Math.max(most, energy), 0) * amplitudeOfDb(PAUSE_DB) ** 2;
  const spoken = energies.filter((energy) => energy >= threshold);
  const mean = spoken.reduce((sum, energy) => sum + energy, 0) / Math.max(1, spoken.length);
  return 20 * Math.log10(Math.sqrt(mean) / 32768);
}

/**
 * Makes a voice louder or softer by a fixed gain. Peaks bend smoothly towards full scale and are never cut, so a
 * voice that is too soft may be raised without knowing its loudest moment beforehand.
 */
export function amplify(samples: Int16Array, gainDb: number): Int16Array {
  const factor = amplitudeOfDb(gainDb) / 32768;
  return samples.map((sample) => Math.round(32767 * limit(sample * factor)));
}

function limit(value: number): number {
  const over = (Math.abs(value) - KNEE) / (1 - KNEE);
  return over <= 0 ? value : Math.sign(value) * (KNEE + (1 - KNEE) * Math.tanh(over));
}
