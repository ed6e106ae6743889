import { DeepgramClient } from '@deepgram/sdk';
import type { SpeechToText, SttStream } from '../../../ports/speech-to-text.ts';
import type { DeepgramConfig } from './config.ts';
import { createEventFeed, type EventFeed } from './event-feed.ts';
import { createRecognition, type Recognition } from './recognition.ts';
import { openWire, type Query } from './wire.ts';

const RATE_HZ = 16000;

/**
 * Deepgram's live transcription, one web socket a stream. The call decides where a turn ends, so the
 * vendor's own endpointing is off and a flush is a `Finalize`.
 * Source of the wire: https://developers.deepgram.com/reference/speech-to-text/listen-streaming
 */
export function createDeepgramSpeechToText(config: DeepgramConfig): SpeechToText {
  const client = new DeepgramClient({ apiKey: config.apiKey, baseUrl: config.baseUrl });
  return {
    label: `deepgram/${config.model}`,
    inputRateHz: RATE_HZ,
    async open(languageTag, signal) {
      const feed = createEventFeed(signal);
      const recognition = createRecognition(config, RATE_HZ, feed);
      const query = toQuery(config, languageTag);
      const wire = await openWire(client, { query, config, signal }, recognition);
      if (wire && !signal.aborted) recognition.start(wire);
      return toStream(recognition, feed, signal);
    },
    async close() {},
  };
}

function toQuery({ model, keyterms }: DeepgramConfig, language: string): Query {
  return {
    model,
    language,
    encoding: 'linear16',
    sample_rate: RATE_HZ,
    channels: 1,
    interim_results: 'true',
    endpointing: 'false',
    // Numbers stay words, as callers say them and the receptionist understands them.
    punctuate: 'true',
    smart_format: 'false',
    ...(keyterms.length > 0 ? { keyterm: keyterms } : {}),
  };
}

function toStream(recognition: Recognition, feed: EventFeed, signal: AbortSignal): SttStream {
  const stop = () => recognition.stop();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  return {
    push: (frame) => recognition.push(frame),
    // The vendor takes terms only while connecting: those of the configuration.
    expect() {},
    speechStarted() {},
    flush: () => recognition.flush(),
    async close() {
      recognition.finish();
      await feed.read();
      signal.removeEventListener('abort', stop);
    },
    [Symbol.asyncIterator]: () => feed[Symbol.asyncIterator](),
  };
}
