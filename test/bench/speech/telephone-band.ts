import { createBiquad, type Filter } from './biquad.ts';

/** Q of the two halves of a Butterworth filter of fourth order. */
const BUTTERWORTH_4 = [0.5412, 1.3066] as const;
/** The corners lie outside the band, so that 300 and 3400 Hz lose 1 dB at most, as ITU-T G.712 wants it. */
const LOW_HZ = 250;
const HIGH_HZ = 3550;

/** 300 to 3400 Hz, 24 dB an octave and more beyond. */
export function createTelephoneBand(): Filter {
  const stages = BUTTERWORTH_4.flatMap((q) => [
    createBiquad({ type: 'high-pass', hz: LOW_HZ, q }),
    createBiquad({ type: 'low-pass', hz: HIGH_HZ, q }),
  ]);
  return { process: (sound) => stages.reduce((filtered, stage) => stage.process(filtered), sound) };
}
