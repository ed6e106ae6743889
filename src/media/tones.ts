import { amplitudeOfDb } from './level.ts';

/** Frequencies that sound together, and for how long they are on, off, on, … before it repeats. */
export interface Tone {
  readonly frequenciesHz: readonly number[];
  readonly cadenceMs: readonly number[];
}

/** National signals as ITU-T E.180 lists them. */
export const RING_BACK = {
  europe: { frequenciesHz: [425], cadenceMs: [1000, 4000] },
  britain: { frequenciesHz: [400, 450], cadenceMs: [400, 200, 400, 2000] },
  northAmerica: { frequenciesHz: [440, 480], cadenceMs: [2000, 4000] },
} as const satisfies Record<string, Tone>;

export const BUSY = {
  europe: { frequenciesHz: [425], cadenceMs: [500, 500] },
  britain: { frequenciesHz: [400], cadenceMs: [375, 375] },
  northAmerica: { frequenciesHz: [480, 620], cadenceMs: [500, 500] },
} as const satisfies Record<string, Tone>;

/** Endless sound that is asked for piece by piece. */
export interface SoundSource {
  next(lengthSamples: number): Int16Array;
}

/** @param levelDbfs RMS while the tone is on; −18 is a comfortable signal. */
export function createTone(tone: Tone, rateHz: number, levelDbfs = -18): SoundSource {
  const periodSamples = (tone.cadenceMs.reduce((sum, ms) => sum + ms, 0) * rateHz) / 1000;
  // Tones of one amplitude each add their energies.
  const amplitude = 32768 * amplitudeOfDb(levelDbfs) * Math.sqrt(2 / tone.frequenciesHz.length);
  let at = 0;

  function sampleAt(index: number): number {
    if (!isOn(tone, ((index % periodSamples) * 1000) / rateHz)) return 0;
    const waves = tone.frequenciesHz.map((hz) => Math.sin((2 * Math.PI * hz * index) / rateHz));
    return toInt16(amplitude * waves.reduce((sum, wave) => sum + wave, 0));
  }

  return {
    next: (lengthSamples) => Int16Array.from({ length: lengthSamples }, () => sampleAt(at++)),
  };
}

/** The signal to speak after: 200 ms of 1000 Hz at −18 dBFS RMS, with soft ends. */
export function beep(rateHz: number): Int16Array {
  const lengthSamples = Math.round(rateHz * 0.2);
  const softSamples = rateHz * 0.01;
  const amplitude = 32768 * amplitudeOfDb(-18) * Math.SQRT2;
  return Int16Array.from({ length: lengthSamples }, (_, i) => {
    const edge = Math.min(1, i / softSamples, (lengthSamples - 1 - i) / softSamples);
    return toInt16(amplitude * edge * Math.sin((2 * Math.PI * 1000 * i) / rateHz));
  });
}

/**
 * Soft noise, so that a line on which we think does not sound dead.
 *
 * @param levelDbfs RMS; −60 to −50 is heard as a quiet room.
 * @param seed The same seed gives the same noise.
 */
export function createComfortNoise(levelDbfs: number, seed = 1): SoundSource {
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

const silences = new Map<number, Int16Array>();

/** Zeros. Every request for a length gets the same array, so nobody writes into it. */
export function silence(lengthSamples: number): Int16Array {
  const zeros = silences.get(lengthSamples) ?? new Int16Array(lengthSamples);
  silences.set(lengthSamples, zeros);
  return zeros;
}

function isOn(tone: Tone, atMs: number): boolean {
  let endMs = 0;
  for (const [i, lengthMs] of tone.cadenceMs.entries()) {
    endMs += lengthMs;
    if (atMs < endMs) return i % 2 === 0;
  }
  return false;
}

function toInt16(value: number): number {
  return Math.max(-32768, Math.min(32767, Math.round(value)));
}
