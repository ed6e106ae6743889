import { createBiquad } from '../biquad.ts';
import { LINE_HZ, samplesOf } from '../line-rate.ts';
import type { Random } from '../random.ts';

/** White noise of RMS 1. */
export function whiteNoise(random: Random, durationMs: number): Float64Array {
  return Float64Array.from({ length: samplesOf(durationMs) }, () => random.normal());
}

/** Rises to 1 in `attackMs`, stays for `holdMs`, then falls by 60 dB in `decayMs`. */
export interface Envelope {
  readonly attackMs: number;
  readonly holdMs?: number;
  readonly decayMs: number;
}

/** The sound under an envelope that begins with it; what is longer than the envelope is silent. */
export function shaped(sound: Float64Array, { attackMs, holdMs = 0, decayMs }: Envelope): Float64Array {
  return sound.map((x, i) => {
    const atMs = (i * 1000) / LINE_HZ;
    if (atMs < attackMs) return (x * atMs) / attackMs;
    const afterMs = atMs - attackMs - holdMs;
    return afterMs <= 0 ? x : afterMs < decayMs ? x * 10 ** ((-3 * afterMs) / decayMs) : 0;
  });
}

/** Resonances as of a throat or a box: band-passes side by side. */
export function resonant(
  sound: Float64Array,
  peaks: readonly { readonly hz: number; readonly q: number; readonly gain: number }[],
): Float64Array {
  const bands = peaks.map(({ hz, q, gain }) =>
    createBiquad({ type: 'band-pass', hz, q })
      .process(sound)
      .map((x) => x * gain),
  );
  return sound.map((_, i) => bands.reduce((sum, band) => sum + (band[i] ?? 0), 0));
}

/** Sounds one after the other or over each other, each at its time. */
export function placed(
  parts: readonly { readonly atMs: number; readonly sound: Float64Array; readonly gain?: number }[],
): Float64Array {
  const whole = new Float64Array(
    Math.max(0, ...parts.map(({ atMs, sound }) => samplesOf(atMs) + sound.length)),
  );
  for (const { atMs, sound, gain = 1 } of parts) {
    const from = samplesOf(atMs);
    for (const [i, x] of sound.entries()) whole[from + i] = (whole[from + i] ?? 0) + gain * x;
  }
  return whole;
}

/** Repeats or cuts to a length; each repetition is made anew, so that no loop is heard. */
export function filled(durationMs: number, makePiece: () => Float64Array): Float64Array {
  const whole = new Float64Array(samplesOf(durationMs));
  for (let at = 0; at < whole.length; ) {
    const piece = makePiece();
    if (piece.length === 0) break;
    whole.set(piece.subarray(0, whole.length - at), at);
    at += piece.length;
  }
  return whole;
}
