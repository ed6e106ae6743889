import type { SpeechChunk, TextToSpeech } from '../../../ports/text-to-speech.ts';
import { findPauses, RATE_HZ, readClause } from './clause-sound.ts';
import type { EspeakConfig } from './config.ts';
import { createEspeakRunner } from './espeak-runner.ts';
import { timeWords, wordsOf } from './word-times.ts';

/** Small enough to be stopped soon, large enough to cost nothing. */
const CHUNK_SAMPLES = RATE_HZ / 5;
const TAIL_MS = 60;

/**
 * espeak-ng, one process a clause. It makes a clause about 300 times faster than it is spoken (18 ms for
 * 5.6 s), so the whole clause is made first, which lets word times be measured against its pauses.
 * Speech comes at about -20 dB of full scale.
 */
export function createEspeakTextToSpeech({ voice, wordsPerMinute }: EspeakConfig): TextToSpeech {
  const closing = new AbortController();
  const espeak = createEspeakRunner();
  const voiceOptions = ['-v', voice, '-s', String(wordsPerMinute)];

  return {
    label: `espeak-ng/${voice}`,
    outputRateHz: RATE_HZ,
    async *speak(text, signal) {
      const words = wordsOf(text);
      if (words.length === 0) return;
      const stop = AbortSignal.any([signal, closing.signal]);
      const [wav, phones] = await Promise.all([
        espeak.run([...voiceOptions, '--stdout'], readable(words.join(' ')), stop),
        // A full stop keeps each word a clause of its own, and so a line of its own.
        espeak.run(['-q', '--ipa', '-v', voice], words.map((word) => `${bare(word)}.\n`).join(''), stop),
      ]);
      if (!wav || !phones) return;
      const samples = readClause(wav);
      const ipa = phones.toString().trim().split('\n');
      const timed = timeWords({
        words,
        ipa: ipa.length === words.length ? ipa : undefined,
        pauses: findPauses(samples),
        endSamples: Math.max(1, samples.length - (RATE_HZ * TAIL_MS) / 1000),
        rateHz: RATE_HZ,
      });
      for (const chunk of inChunks(samples, timed)) {
        if (stop.aborted) return;
        yield chunk;
      }
    },
    async warm() {},
    async close() {
      closing.abort();
      espeak.close();
    },
  };
}

/** Without what espeak-ng takes as commands: `[[phonemes]]`, mark-up, and control characters. */
function readable(text: string): string {
  return text.replaceAll(/[[\]<>{}|\\^_*#~`]|\p{Cc}/gu, ' ');
}

/** A word without the punctuation that would part it into several lines. */
function bare(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}':]|:$/gu, '');
}

function* inChunks(samples: Int16Array, words: SpeechChunk['words']): Generator<SpeechChunk> {
  let told = 0;
  for (let from = 0; from < samples.length; from += CHUNK_SAMPLES) {
    const to = Math.min(samples.length, from + CHUNK_SAMPLES);
    const endMs = to === samples.length ? Number.POSITIVE_INFINITY : (to * 1000) / RATE_HZ;
    const next = words.findIndex((word, index) => index >= told && word.endMs > endMs);
    const until = next === -1 ? words.length : next;
    yield { samples: samples.subarray(from, to), words: words.slice(told, until) };
    told = until;
  }
}
