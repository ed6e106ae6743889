import type { DeepgramClient } from '@deepgram/sdk';
import type { SampleRateHz } from '../../../core/audio.ts';
import type { DeepgramConfig } from './config.ts';
import type { Protocol } from './protocol.ts';
import { createTranscript } from './transcript.ts';

/**
 * Nova and its like. The call decides where a turn ends, so the vendor's own endpointing is off and a flush is
 * a `Finalize`. Source of the wire: https://developers.deepgram.com/reference/speech-to-text/listen-streaming
 */
export function createListenV1(
  client: DeepgramClient,
  { model, keyterms, finalMs }: DeepgramConfig,
  rateHz: SampleRateHz,
): Protocol {
  return {
    rateHz,
    // A message a frame would be a third of all the work of a call; interim results come seldom enough for 40 ms.
    chunkMs: 60,
    finalizes: true,
    answerMs: finalMs,
    // A KeepAlive is not answered: this bounds how long a path that has died unnoticed waits for a caller.
    spareMs: 300_000,
    connect: (language, options) =>
      client.listen.v1.createConnection({
        ...options,
        model,
        language,
        encoding: 'linear16',
        sample_rate: rateHz,
        channels: 1,
        interim_results: 'true',
        endpointing: 'false',
        // Numbers stay words, as callers say them and the receptionist understands them.
        punctuate: 'true',
        smart_format: 'false',
        ...(keyterms.length > 0 ? { keyterm: keyterms } : {}),
      }),
    createEar: createTranscript,
  };
}
