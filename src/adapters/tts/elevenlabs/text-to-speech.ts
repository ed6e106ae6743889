import { setImmediate as turn } from 'node:timers/promises';
// The package's own entry also loads players, webhooks and the realtime clients.
import { TextToSpeechClient } from '@elevenlabs/elevenlabs-js/api/resources/textToSpeech/client/Client.js';
import type { SampleRateHz } from '../../../core/audio.ts';
import { checkKey } from '../../../core/check-key.ts';
import { AppError } from '../../../core/errors.ts';
import { createWarmHttp } from '../../../core/warm-http.ts';
import type { SpeechChunk, TextToSpeech } from '../../../ports/text-to-speech.ts';
import type { ElevenLabsConfig } from './config.ts';
import { createPartReader, type PartReader } from './part-reader.ts';
import { createPcmJoiner } from './pcm-joiner.ts';
import { createWordClock } from './word-clock.ts';

/**
 * Streams a clause over HTTP with the time of each character.
 * Source of the wire: https://elevenlabs.io/docs/api-reference/text-to-speech/stream-with-timestamps
 *
 * @param rateHz That of the line, so that nothing is resampled here: the vendor has PCM at all of these rates.
 */
export function createElevenLabsTextToSpeech(config: ElevenLabsConfig, rateHz: SampleRateHz): TextToSpeech {
  const { apiKey, baseUrl, firstAudioMs, model, voiceId } = config;
  const http = createWarmHttp();
  const client = new TextToSpeechClient({ apiKey, baseUrl, fetch: http.fetch });
  // Retries are the call's choice. The SDK's own time limit leaves its timer behind when a request fails, so
  // it is kept just above the deadline of this adapter.
  const limits = { maxRetries: 0, timeoutInSeconds: firstAudioMs / 1000 + 1 };

  return {
    label: `elevenlabs/${model}/${voiceId}`,
    outputRateHz: rateHz,
    async *speak(text, signal) {
      if (signal.aborted || !/[\p{L}\p{N}]/u.test(text)) return;
      checkKey('elevenlabs', apiKey);
      const words = text.trim().split(/\s+/);
      const left = new AbortController();
      const options = { ...limits, abortSignal: AbortSignal.any([signal, left.signal]) };
      const request = { text: words.join(' '), modelId: model, outputFormat: `pcm_${rateHz}` } as const;
      const read = createPartReader(client.streamWithTimestamps(voiceId, request, options));
      try {
        for await (const chunk of readSpeech(read, { words, rateHz, config })) {
          if (signal.aborted) return;
          yield chunk;
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        left.abort();
      }
    },
    async warm(signal) {
      const url = `${baseUrl}/v1/voices/${encodeURIComponent(voiceId)}`;
      await http.warm(url, { 'xi-api-key': apiKey }, signal);
    },
    async close() {
      http.close();
    },
  };
}

interface Clause {
  readonly words: readonly string[];
  readonly rateHz: SampleRateHz;
  readonly config: ElevenLabsConfig;
}

async function* readSpeech(read: PartReader, { words, rateHz, config }: Clause): AsyncGenerator<SpeechChunk> {
  const { firstAudioMs, betweenChunksMs } = config;
  const join = createPcmJoiner();
  const clock = createWordClock(words);
  let soundMs = 0;
  let part = await read(firstAudioMs);
  while (part) {
    const samples = join(Buffer.from(part.audioBase64, 'base64'));
    const spoken = part.alignment ? clock.hear(part.alignment, soundMs) : [];
    soundMs += (samples.length * 1000) / rateHz;
    if (samples.length > 0 || spoken.length > 0) yield { samples, words: spoken };
    // A vendor that is fast has many parts waiting, and the sound of all calls waits for this loop.
    await turn();
    part = await read(betweenChunksMs);
  }
  if (soundMs === 0) throw new AppError('provider.protocol', 'elevenlabs: an answer without sound');
  const rest = clock.finish(soundMs);
  if (rest.length > 0) yield { samples: new Int16Array(0), words: rest };
}
