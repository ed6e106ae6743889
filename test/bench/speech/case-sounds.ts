import type { Backchannel } from './cases/backchannels.ts';
import type { Interruption } from './cases/interruptions.ts';
import { heardSpan } from './heard-span.ts';
import { LINE_HZ, samplesOf } from './line-rate.ts';
import { mixAtSnr } from './mix.ts';
import { makeNoise, type NoiseSpec } from './noise/make-noise.ts';
import { fromInt16, ontoLine } from './onto-line.ts';
import { type LineSound, SPEECH_DBFS, type SpokenLine, type Utterance } from './utterance.ts';
import type { VoiceKey } from './voices.ts';

/** Noise around a line that is said in noise. */
const NOISE_LEAD_MS = 300;
const NOISE_TAIL_MS = 600;
/** No short sound is longer: two coughs and a half. */
const LONGEST_SHORT_MS = 1800;

/** What the people in a babble say: nothing that is meant for an attendant. */
export const BABBLE_LINES: readonly SpokenLine[] = (
  [
    ['us-man', 'so we took the early train and it was full of people from the coast'],
    ['gb-woman', 'she told me that the garden looks lovely at this time of the year'],
    ['us-woman', 'they moved the table to the window because of the light in the evening'],
    ['scot', 'my brother has a boat but he never takes it out in the winter'],
    ['midlands', 'we had soup and bread and then the children wanted to go swimming'],
    ['us-man-deep', 'the second half was much better than the first one if you ask me'],
    ['received', 'it rained for three days and nobody had thought of bringing a coat'],
    ['scot-woman', 'i always put a little more sugar in than the book says'],
  ] as const satisfies readonly (readonly [VoiceKey, string])[]
).map(([voice, text]) => ({ id: `babble-${voice}`, voice, text }));

/** A noise alone, from its first sound to its last; nothing is trimmed from the end of one that goes on. */
export function noiseSound(spec: NoiseSpec, babble: readonly Float64Array[]): LineSound {
  const samples = ontoLine(makeNoise(spec, babble));
  const heard = heardSpan(samples) ?? { fromMs: 0, toMs: (samples.length * 1000) / LINE_HZ };
  return {
    samples: samples.slice(samplesOf(heard.fromMs), samplesOf(heard.toMs)),
    firstSoundMs: 0,
    lastSoundMs: heard.toMs - heard.fromMs,
  };
}

/** The line with noise under, before and after it; its times stay those of the speech. */
export function inNoise(
  utterance: Utterance,
  noise: NonNullable<Interruption['noise']>,
  babble: readonly Float64Array[],
): LineSound {
  const durationMs = NOISE_LEAD_MS + utterance.lastSoundMs + NOISE_TAIL_MS;
  const speech = new Float64Array(samplesOf(durationMs));
  speech.set(fromInt16(utterance.linear), samplesOf(NOISE_LEAD_MS));
  const sound = makeNoise({ ...noise, levelDbfs: SPEECH_DBFS, durationMs }, babble);
  return {
    samples: ontoLine(mixAtSnr(speech, sound, noise.snrDb)),
    firstSoundMs: NOISE_LEAD_MS,
    lastSoundMs: NOISE_LEAD_MS + utterance.lastSoundMs,
  };
}

/** @param spoken The rendered line of a backchannel that has words. */
export function backchannelSound(
  { sound, levelDbfs }: Backchannel,
  spoken: Utterance | undefined,
): LineSound {
  if (spoken) return spoken;
  if (sound.type === 'words') throw new Error(`"${sound.text}" was not rendered`);
  return noiseSound({ ...sound, levelDbfs, durationMs: LONGEST_SHORT_MS }, []);
}
