import { runEspeak } from '../../../src/adapters/tts/espeak/espeak-process.ts';
import { SEPARATOR } from './espeak-text.ts';
import type { CallerVoice } from './voices.ts';

export const ESPEAK_HZ = 22_050;
const WAV_HEADER_BYTES = 44;
/** Below it a sample is silence: −50 dB of full scale, where espeak-ng speaks at about −15. */
const SILENT = 100;
/** Shorter silences are closures of p, t and k. */
const SHORTEST_SILENCE_SAMPLES = Math.round(ESPEAK_HZ * 0.04);

export interface Silence {
  readonly from: number;
  readonly to: number;
}

/** What espeak-ng says, from the first to the last sample that is heard, and the silences in it. */
export interface EspeakWave {
  readonly samples: Int16Array;
  readonly silences: readonly Silence[];
}

/**
 * Speaks texts in one process, of which the start costs as much as two sentences. The first is the same to the
 * sample as it is alone; the others differ in phase and by up to 5 ms in length.
 */
export async function espeakWaves(
  texts: readonly string[],
  voice: CallerVoice,
): Promise<readonly EspeakWave[]> {
  const { name, wordsPerMinute, pitch } = voice;
  const options = ['-v', name, '-s', String(wordsPerMinute), '-p', String(pitch), '--stdout'];
  const wav = await runEspeak(options, texts.join(SEPARATOR), new AbortController().signal);
  if (!wav) throw new Error('espeak-ng was stopped');
  const whole = heard(samplesIn(wav));
  if (!whole) throw new Error(`espeak-ng says nothing for "${texts[0]}" with ${name}`);
  const breaks = longest(whole.silences, texts.length - 1);
  const ends = [...breaks.map(({ from }) => from), whole.samples.length];
  return ends.map((end, i) => {
    const wave = heard(whole.samples.subarray(breaks[i - 1]?.to ?? 0, end));
    if (!wave) throw new Error(`espeak-ng says nothing for "${texts[i]}" with ${name}`);
    return wave;
  });
}

/** The longest ones, in the order they are heard. */
export function longest(silences: readonly Silence[], count: number): readonly Silence[] {
  return silences
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, count)
    .toSorted((a, b) => a.from - b.from);
}

/** The length in espeak-ng's header is a placeholder. WAV is little-endian, as is every host of Node. */
function samplesIn(wav: Buffer): Int16Array {
  const bytes = wav.subarray(WAV_HEADER_BYTES, wav.length - (wav.length % 2));
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function heard(all: Int16Array): EspeakWave | undefined {
  const first = all.findIndex((sample) => Math.abs(sample) > SILENT);
  if (first === -1) return undefined;
  const samples = all.subarray(first, all.findLastIndex((sample) => Math.abs(sample) > SILENT) + 1);
  const silences: Silence[] = [];
  let from = 0;
  for (let at = 0; at < samples.length; at++) {
    if (Math.abs(samples[at] ?? 0) <= SILENT) continue;
    if (at - from >= SHORTEST_SILENCE_SAMPLES) silences.push({ from, to: at });
    from = at + 1;
  }
  return { samples, silences };
}
