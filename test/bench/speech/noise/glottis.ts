import { LINE_HZ, samplesOf } from '../line-rate.ts';
import type { Random } from '../random.ts';

export interface Phonation {
  readonly durationMs: number;
  readonly fromHz: number;
  readonly toHz: number;
  /** Deviation of each period and of its strength, as a share: 0.01 is a clear voice, 0.2 a rough throat. */
  readonly roughness: number;
}

/** Pulses of the vocal folds, gliding in pitch, for the voiced part of a cough. */
export function glottalPulses(
  random: Random,
  { durationMs, fromHz, toHz, roughness }: Phonation,
): Float64Array {
  const pulses = new Float64Array(samplesOf(durationMs));
  for (let at = 0; at < pulses.length; ) {
    const hz = fromHz + ((toHz - fromHz) * at) / pulses.length;
    const strength = 1 + roughness * random.normal();
    // Opens slowly and closes at once, which is what makes the upper harmonics.
    const open = Math.round((LINE_HZ / hz) * 0.6);
    for (let i = 0; i < open && at + i < pulses.length; i++)
      pulses[at + i] = strength * (i / open) ** 2 - 0.2;
    at += Math.max(open, Math.round((LINE_HZ / hz) * (1 + roughness * random.normal())));
  }
  return pulses;
}
