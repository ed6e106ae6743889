import type { DeepgramClient } from '@deepgram/sdk';
import type { SampleRateHz } from '../../../core/audio.ts';
import { AppError } from '../../../core/errors.ts';
import type { DeepgramConfig } from './config.ts';
import type { Protocol } from './protocol.ts';
import { createTurns } from './turns.ts';

/**
 * Flux. The vendor has an opinion on where a turn ends; the call decides. `ForceEndTurn`, its only way to ask for
 * words, ends the connection on servers where it is not enabled, so a flush waits for the next report instead.
 * Source of the wire: https://developers.deepgram.com/reference/speech-to-text/listen-flux
 */
export function createListenV2(
  client: DeepgramClient,
  { model, keyterms, flux }: DeepgramConfig,
  rateHz: SampleRateHz,
): Protocol {
  return {
    rateHz,
    chunkMs: 80,
    finalizes: false,
    answerMs: flux.settleMs,
    // There is no KeepAlive; a connection without sound is closed after 60 s, says the vendor in
    // https://github.com/deepgram/deepgram-python-sdk/issues/618.
    spareMs: 45_000,
    async connect(languageTag, options) {
      return client.listen.v2.createConnection({
        ...options,
        ...languageOf(model, languageTag),
        model,
        encoding: 'linear16',
        sample_rate: rateHz,
        eager_eot_threshold: flux.likelyOverConfidence,
        eot_threshold: flux.overConfidence,
        eot_timeout_ms: flux.overAfterMs,
        ...(keyterms.length > 0 ? { keyterm: [...keyterms] } : {}),
      });
    },
    createEar: createTurns,
  };
}

/** Only the model for several languages takes a language, without a region; `flux-…-en` knows English. */
function languageOf(model: string, languageTag: string) {
  const [language = ''] = languageTag.toLowerCase().split('-');
  if (model.endsWith('-multi')) return { language_hint: language };
  if (model.endsWith(`-${language}`)) return {};
  throw new AppError('provider.rejected', `deepgram: ${model} does not know ${languageTag}`);
}
