import { DeepgramClient } from '@deepgram/sdk';
import type { SampleRateHz } from '../../../core/audio.ts';
import { checkKey } from '../../../core/check-key.ts';
import { type Log, silentLog } from '../../../ports/log.ts';
import type { SpeechToText, SttStream } from '../../../ports/speech-to-text.ts';
import type { DeepgramConfig } from './config.ts';
import { createEventFeed, type EventFeed } from './event-feed.ts';
import { createListenV1 } from './listen-v1.ts';
import { createListenV2 } from './listen-v2.ts';
import { createRecognition, type Recognition } from './recognition.ts';
import { createSpare } from './spare.ts';
import { KEEP_ALIVE_MS, openWire, type WireListener } from './wire.ts';

export interface DeepgramOptions {
  /** That of the legs, so that nothing is resampled; the vendor takes any. */
  readonly rateHz: SampleRateHz;
  readonly log?: Log;
}

/** Quick enough for the next call, when it was only that one connection that was lost. */
const SPARE_PAUSE_MS = 1000;

/**
 * Deepgram's live transcription, one web socket a stream. From the first stream on, one connection in the
 * language of the last stream is kept up for the next one; the vendor counts it as one in use.
 */
export function createDeepgramSpeechToText(
  config: DeepgramConfig,
  { rateHz, log = silentLog }: DeepgramOptions,
): SpeechToText {
  const client = new DeepgramClient({ apiKey: config.apiKey, baseUrl: config.baseUrl });
  const createListen = config.model.startsWith('flux-') ? createListenV2 : createListenV1;
  const protocol = createListen(client, config, rateHz);
  const label = `deepgram/${config.model}`;
  const connect = async (languageTag: string, signal: AbortSignal, listener: WireListener) => {
    checkKey('deepgram', config.apiKey);
    return openWire((options) => protocol.connect(languageTag, options), { config, signal }, listener);
  };
  const spare = createSpare({
    connect,
    keepAliveMs: KEEP_ALIVE_MS,
    maxAgeMs: protocol.spareMs,
    pauseMs: SPARE_PAUSE_MS,
    log: log.child({ engine: label }),
  });

  return {
    label,
    inputRateHz: rateHz,
    async open(languageTag, signal) {
      const feed = createEventFeed(signal);
      const recognition = createRecognition(protocol, config.silenceMs, feed);
      if (!signal.aborted) {
        const wire =
          spare.take(languageTag, recognition) ?? (await connect(languageTag, signal, recognition));
        if (wire) recognition.start(wire);
        // Not before a connection was up: a vendor that refuses is not asked twice.
        if (wire) spare.keep(languageTag);
      }
      return toStream(recognition, feed, signal);
    },
    close: () => spare.close(),
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
    speechStarted: (atMs) => recognition.speechStarted(atMs),
    flush: () => recognition.flush(),
    cut: () => recognition.cut(),
    async close() {
      recognition.finish();
      await feed.read();
      signal.removeEventListener('abort', stop);
    },
    [Symbol.asyncIterator]: () => feed[Symbol.asyncIterator](),
  };
}
