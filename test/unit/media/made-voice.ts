/** How a made-up speaker sounds. */
export interface MadeVoice {
  readonly pitchHz: number;
  /** Two resonances of the throat, which move from syllable to syllable. */
  readonly formantsHz: readonly [number, number];
  /** The same seed says the same. */
  readonly seed: number;
}

const RATE_HZ = 8000;
const SYLLABLE_MS = 180;
const TOP_HZ = 3400;

/** Voiced sound without a pause, at an RMS of `amplitude`: harmonics of a pitch that wanders, a new vowel each 180 ms. */
export function madeVoice(
  { pitchHz, formantsHz, seed }: MadeVoice,
  ms: number,
  amplitude: number,
): Int16Array {
  const random = seeded(seed);
  const length = (ms * RATE_HZ) / 1000;
  const sound = new Float64Array(length);
  let phase = 0;
  let vowel = { pitch: pitchHz, first: formantsHz[0], second: formantsHz[1] };
  for (let i = 0; i < length; i += 1) {
    const inSyllable = (i % ((SYLLABLE_MS * RATE_HZ) / 1000)) / ((SYLLABLE_MS * RATE_HZ) / 1000);
    if (inSyllable === 0) {
      vowel = {
        pitch: pitchHz * (0.8 + 0.4 * random()),
        first: formantsHz[0] * (0.7 + 0.6 * random()),
        second: formantsHz[1] * (0.7 + 0.6 * random()),
      };
    }
    const hz = vowel.pitch * (1.05 - 0.1 * inSyllable);
    phase += (2 * Math.PI * hz) / RATE_HZ;
    const loudness = 0.4 + 0.6 * Math.sin(Math.PI * inSyllable);
    for (let n = 1; n * hz < TOP_HZ; n += 1) {
      const level = resonance(n * hz, vowel.first, 90) + 0.5 * resonance(n * hz, vowel.second, 150) + 0.03;
      sound[i] = (sound[i] ?? 0) + loudness * level * Math.sin(n * phase);
    }
  }
  const rms = Math.sqrt(sound.reduce((sum, x) => sum + x * x, 0) / length);
  return Int16Array.from(sound, (x) => Math.max(-32768, Math.min(32767, Math.round((x * amplitude) / rms))));
}

function resonance(hz: number, centreHz: number, widthHz: number): number {
  return 1 / (1 + ((hz - centreHz) / widthHz) ** 2);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    // Park and Miller's minimal standard.
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
