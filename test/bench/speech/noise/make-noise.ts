import { samplesOf } from '../line-rate.ts';
import { atLevel } from '../loudness.ts';
import { createRandom, type Random } from '../random.ts';
import { createTelephoneBand } from '../telephone-band.ts';
import { babble } from './babble.ts';
import { music } from './music.ts';
import { doorSlam, keyboard, roomTone } from './room.ts';
import { street } from './street.ts';
import { coughFit, dryCough, sniff, throatClear, voicedCough } from './throat.ts';
import { hum, lineNoise, ringUk, ringUs } from './tones.ts';

/** Sounds that go on for as long as they are wanted. */
const LASTING = {
  keyboard,
  'ring-uk': ringUk,
  'ring-us': ringUs,
  hum,
  line: lineNoise,
  music,
  street,
  babble,
  room: roomTone,
};
/** Sounds that are over when they are over. */
const SHORT = {
  'cough-dry': dryCough,
  'cough-voiced': voicedCough,
  'cough-fit': coughFit,
  'throat-clear': throatClear,
  sniff,
  door: doorSlam,
};

export type LastingNoise = keyof typeof LASTING;
export type ShortNoise = keyof typeof SHORT;
export type NoiseKind = LastingNoise | ShortNoise;

export interface NoiseSpec {
  readonly kind: NoiseKind;
  readonly seed: number;
  /** Level of what is heard of it, RMS in dB of full scale after the telephone band. */
  readonly levelDbfs: number;
  /** Short sounds have their own length and leave the rest silent. */
  readonly durationMs: number;
}

/**
 * One noise as a telephone hears it, before the line's coding.
 *
 * @param voices What people say in a babble, each a sentence or two.
 */
export function makeNoise(spec: NoiseSpec, voices: readonly Float64Array[] = []): Float64Array {
  const random = createRandom(spec.seed);
  const sound = new Float64Array(samplesOf(spec.durationMs));
  const made = isShort(spec.kind)
    ? SHORT[spec.kind](random)
    : lasting(spec.kind, random, { durationMs: spec.durationMs, voices });
  sound.set(made.subarray(0, sound.length));
  return atLevel(createTelephoneBand().process(sound), spec.levelDbfs);
}

export function isShort(kind: NoiseKind): kind is ShortNoise {
  return kind in SHORT;
}

function lasting(
  kind: LastingNoise,
  random: Random,
  { durationMs, voices }: { readonly durationMs: number; readonly voices: readonly Float64Array[] },
): Float64Array {
  return LASTING[kind](random, durationMs, voices);
}
