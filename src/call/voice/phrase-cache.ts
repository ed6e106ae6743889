import { setImmediate as turn } from 'node:timers/promises';
import type { SampleRateHz } from '../../core/audio.ts';
import { createResampler } from '../../media/resampler.ts';
import type { SpeechChunk, TextToSpeech } from '../../ports/text-to-speech.ts';
import { withoutLeadingSilence } from './leading-silence.ts';

export interface PhraseCache {
  /** The whole clause, when it has been rendered before. */
  find(voice: TextToSpeech, text: string, rateHz: SampleRateHz): readonly SpeechChunk[] | undefined;
  /** Renders sentences that never change and are not there yet, so that they are spoken without delay. */
  render(voice: TextToSpeech, texts: readonly string[], options: RenderOptions): Promise<void>;
}

export interface RenderOptions {
  readonly rateHz: SampleRateHz;
  readonly signal: AbortSignal;
}

export function createPhraseCache(): PhraseCache {
  const rendered = new Map<string, readonly SpeechChunk[]>();
  const keyOf = (voice: TextToSpeech, text: string, rateHz: number) => `${voice.label}\n${rateHz}\n${text}`;
  return {
    find: (voice, text, rateHz) => rendered.get(keyOf(voice, text, rateHz)),
    async render(voice, texts, { rateHz, signal }) {
      for (const text of texts) {
        if (rendered.has(keyOf(voice, text, rateHz))) continue;
        const parts = await Array.fromAsync(renderClause(voice, text, { rateHz, signal }));
        if (!signal.aborted) rendered.set(keyOf(voice, text, rateHz), parts);
      }
    },
  };
}

/**
 * One clause as the voice makes it, resampled to the leg, without the silence before it.
 *
 * @throws AppError `provider.*` as the voice does.
 */
export function renderClause(
  voice: TextToSpeech,
  text: string,
  options: RenderOptions,
): AsyncGenerator<SpeechChunk> {
  return withoutLeadingSilence(resampled(voice, text, options), options.rateHz);
}

async function* resampled(
  voice: TextToSpeech,
  text: string,
  { rateHz, signal }: RenderOptions,
): AsyncGenerator<SpeechChunk> {
  const clause = voice.speak(text, signal);
  if (voice.outputRateHz === rateHz) return yield* clause;
  const resampler = createResampler(voice.outputRateHz, rateHz);
  for await (const { samples, words } of clause) {
    for (const piece of inPieces(samples, voice.outputRateHz * PIECE_S)) {
      yield { samples: resampler.process(piece), words: [] };
      // A voice may give much at once, and the sound of all calls waits for this loop.
      await turn();
      if (signal.aborted) return;
    }
    yield { samples: new Int16Array(), words };
  }
  if (!signal.aborted) yield { samples: resampler.flush(), words: [] };
}

/** Resampled in half a millisecond. */
const PIECE_S = 0.2;

function* inPieces(samples: Int16Array, pieceSamples: number): Generator<Int16Array> {
  for (let from = 0; from < samples.length; from += pieceSamples)
    yield samples.subarray(from, from + pieceSamples);
}
