import type { Filter } from './biquad.ts';
import { samplesOf } from './line-rate.ts';
import { createTelephoneBand } from './telephone-band.ts';

export interface EchoShape {
  readonly delayMs: number;
  /** Below what we said: −20 is a bad hybrid or a loudspeaker telephone, −30 an ordinary one. */
  readonly levelDb: number;
}

/** Reflections of a hybrid follow the first one within a few milliseconds; they sum to the level asked for. */
const REFLECTIONS = [
  { afterSamples: 0, gain: 0.86 },
  { afterSamples: 11, gain: -0.42 },
  { afterSamples: 29, gain: 0.29 },
] as const;

/** What comes back of our own voice: later, softer, through the band twice. Frames in, frames of the same length out. */
export function createEchoPath({ delayMs, levelDb }: EchoShape): Filter {
  const band = createTelephoneBand();
  const delay = samplesOf(delayMs);
  const gain = 10 ** (levelDb / 20);
  const history = new Float64Array(
    delay + Math.max(...REFLECTIONS.map(({ afterSamples }) => afterSamples)) + 1,
  );
  let at = 0;

  return {
    process: (sound) =>
      band.process(sound).map((x) => {
        history[at % history.length] = x;
        const echo = REFLECTIONS.reduce((sum, reflection) => {
          const from = at - delay - reflection.afterSamples;
          return from < 0 ? sum : sum + reflection.gain * (history[from % history.length] ?? 0);
        }, 0);
        at += 1;
        return echo * gain;
      }),
  };
}
