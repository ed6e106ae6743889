import type { SampleRateHz } from '../../../core/audio.ts';
import type { TextToSpeech } from '../../../ports/text-to-speech.ts';
import { createEspeakRunner } from './espeak-runner.ts';
import { wordsOf } from './word-times.ts';

export interface EspeakVoice {
  /** As in `EspeakConfig`. */
  readonly voice: string;
  readonly wordsPerMinute: number;
}

/**
 * espeak-ng, one process a clause, in a helper process that also does all work on its sound.
 *
 * @param rateHz That of the line, so that nothing is resampled on the loop that moves sound.
 */
export function createEspeakTextToSpeech(
  { voice, wordsPerMinute }: EspeakVoice,
  rateHz: SampleRateHz,
): TextToSpeech {
  const closing = new AbortController();
  const espeak = createEspeakRunner();

  return {
    label: `espeak-ng/${voice}`,
    outputRateHz: rateHz,
    async *speak(text, signal) {
      const words = wordsOf(text);
      if (words.length === 0) return;
      const stop = AbortSignal.any([signal, closing.signal]);
      for await (const chunk of espeak.make({ voice, wordsPerMinute, words, rateHz }, stop)) {
        if (stop.aborted) return;
        yield chunk;
      }
    },
    async warm() {
      try {
        espeak.start();
      } catch {
        // The first clause tries again, and says why not.
      }
    },
    async close() {
      closing.abort();
      espeak.close();
    },
  };
}
