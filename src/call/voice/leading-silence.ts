import type { SpeechChunk } from '../../ports/text-to-speech.ts';

/** A quieter sample is silence: -60 dB of full scale. */
const SILENT = 32;
/** No voice needs longer to begin; what is silent for longer is meant to be. */
const MOST_MS = 400;

/**
 * A clause without the silence that voices begin with, such as the 40 ms of espeak-ng before the burst of a "t": the
 * caller would only wait for it. Words are moved with their sound.
 */
export async function* withoutLeadingSilence(
  parts: AsyncIterable<SpeechChunk>,
  rateHz: number,
): AsyncGenerator<SpeechChunk> {
  const most = (rateHz * MOST_MS) / 1000;
  let left = 0;
  let begun = false;
  for await (const { samples, words } of parts) {
    const silent: number = begun ? 0 : Math.min(silentSamples(samples), most - left);
    left += silent;
    begun ||= silent < samples.length;
    const earlierMs = (left * 1000) / rateHz;
    yield {
      samples: samples.subarray(silent),
      words: words.map(({ text, endMs }) => ({ text, endMs: Math.max(0, endMs - earlierMs) })),
    };
  }
}

function silentSamples(samples: Int16Array): number {
  const first = samples.findIndex((sample) => Math.abs(sample) >= SILENT);
  return first === -1 ? samples.length : first;
}
