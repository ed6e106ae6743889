import { cutOffLine } from '../speech/case-lines.ts';
import { BABBLE_LINES, noiseSound } from '../speech/case-sounds.ts';
import { CUT_OFFS } from '../speech/cases/cut-offs.ts';
import { DISTURBANCES } from '../speech/cases/disturbances.ts';
import { LINE_HZ, samplesOf } from '../speech/line-rate.ts';
import { mixAtSnr } from '../speech/mix.ts';
import { makeNoise } from '../speech/noise/make-noise.ts';
import { fromInt16, ontoLine } from '../speech/onto-line.ts';
import { renderLines } from '../speech/render-lines.ts';
import { SPEECH_DBFS, type Utterance } from '../speech/utterance.ts';
import type { LabelledCall, LabelledUtterance } from './labelled-call.ts';

/** All calls are as long, so that as many streams stay open to the end. */
export const CALL_MS = 12_000;
/** Three of each condition, and noise alone in the rest: as many as share an inference in the measure of ours. */
export const CALLS = 32;
const CALLS_A_CONDITION = 3;

/** Below an ordinary caller. */
const LEVELS_DB = [0, -10, -20] as const;
/** A room of −62 dBFS around an ordinary caller is a quiet office. */
const NOISES = [
  { kind: 'room', snrDb: 42 },
  { kind: 'babble', snrDb: 10 },
  { kind: 'street', snrDb: 10 },
] as const;
type Noise = (typeof NOISES)[number];

/** Longer than any of the detectors waits after a caller's last sound. */
const GAP_MS = 1500;
/** Between noises that are alone. */
const NOISE_GAP_MS = 500;
/** The louder half: what is 20 dB below a caller and more is no question. */
const NOISE_FROM_DBFS = -34;
const SEED = 601;
/** A third is as many as are said, of all kinds and in all voices. */
const LINES = CUT_OFFS.filter((_, i) => i % 3 === 0);
/** Has no factor in common with their number: the kinds mix. */
const STEP = 5;

/** The same on every machine. Lines come from the bench's corpus and its cache. */
export async function makeCalls(cacheFolder?: string): Promise<readonly LabelledCall[]> {
  const rendered = await renderLines([...LINES.map(cutOffLine), ...BABBLE_LINES], cacheFolder);
  const spoken = ({ id }: { readonly id: string }) => {
    const utterance = rendered.get(id);
    if (!utterance) throw new Error(`no line ${id} was rendered`);
    return utterance;
  };
  const babble = BABBLE_LINES.map((line) => fromInt16(spoken(line).linear));
  let next = 0;
  const takeLine = () => spoken(LINES[(next++ * STEP) % LINES.length] ?? { id: 'none' });
  const speech = Array.from({ length: CALLS_A_CONDITION }, (_, i) =>
    NOISES.flatMap((noise) => {
      const spec = { kind: noise.kind, seed: SEED + i, levelDbfs: SPEECH_DBFS, durationMs: CALL_MS };
      const around = makeNoise(spec, babble);
      return LEVELS_DB.map((levelDb) => speechCall(takeLine, { ...noise, around, levelDb }));
    }),
  ).flat();
  return [...speech, ...noiseCalls(CALLS - speech.length, babble)];
}

interface Condition {
  readonly kind: Noise['kind'];
  readonly snrDb: number;
  readonly around: Float64Array;
  readonly levelDb: number;
}

function speechCall(takeLine: () => Utterance, { kind, snrDb, around, levelDb }: Condition): LabelledCall {
  const speech = new Float64Array(samplesOf(CALL_MS));
  const utterances: LabelledUtterance[] = [];
  for (let fromMs = GAP_MS; ; ) {
    const line = takeLine();
    const toMs = fromMs + line.lastSoundMs;
    if (toMs + GAP_MS > CALL_MS) break;
    speech.set(fromInt16(line.linear), samplesOf(fromMs));
    utterances.push(labelled(line, fromMs));
    fromMs = toMs + GAP_MS;
  }
  const gain = 10 ** (levelDb / 20);
  const samples = ontoLine(mixAtSnr(speech, around, snrDb).map((x) => x * gain));
  return { samples, isQuiet: kind === 'room', utterances };
}

function labelled({ lastSoundMs, pauses }: Utterance, atMs: number): LabelledUtterance {
  const moved = pauses.map(({ fromMs, toMs }) => ({ fromMs: fromMs + atMs, toMs: toMs + atMs }));
  return { fromMs: atMs, toMs: atMs + lastSoundMs, pauses: moved };
}

/** The bench's disturbances one after the other, cut into calls. */
function noiseCalls(count: number, babble: readonly Float64Array[]): readonly LabelledCall[] {
  const strip = new Int16Array(samplesOf(count * CALL_MS));
  let atMs = NOISE_GAP_MS;
  for (const { sound, durationMs } of DISTURBANCES) {
    if (sound.type === 'echo' || sound.levelDbfs < NOISE_FROM_DBFS) continue;
    const { samples } = noiseSound({ ...sound, durationMs }, babble);
    strip.set(samples.subarray(0, strip.length - samplesOf(atMs)), samplesOf(atMs));
    atMs = Math.min(count * CALL_MS, atMs + (samples.length * 1000) / LINE_HZ + NOISE_GAP_MS);
  }
  return Array.from({ length: count }, (_, i) => ({
    samples: strip.slice(samplesOf(i * CALL_MS), samplesOf((i + 1) * CALL_MS)),
    isQuiet: false,
    utterances: [],
  }));
}
