import { createEspeakTextToSpeech } from '../../../../src/adapters/tts/espeak/text-to-speech.ts';
import { createResampler } from '../../../../src/media/resampler.ts';
import type { SpeechChunk } from '../../../../src/ports/text-to-speech.ts';
import { characterTimes, isSaid, type RenderClause, type WordTime } from './spoken-clause.ts';

export interface EspeakVoice {
  readonly render: RenderClause;
  close(): Promise<void>;
}

/** Clauses are rendered one after another: more at a time would only slow each other and the callers down. */
export function createEspeakVoice(): EspeakVoice {
  // The house's own adapter runs espeak-ng in a helper process, so rendering never holds up this one.
  const voice = createEspeakTextToSpeech({ voice: 'en-gb', wordsPerMinute: 160 }, 22050);
  const never = new AbortController().signal;
  let before: Promise<unknown> = Promise.resolve();

  const render: RenderClause = async (text, rateHz) => {
    if (!isSaid(text)) return { samples: new Int16Array(0), rateHz, characters: characterTimes(text, []) };
    const chunks = await Array.fromAsync(voice.speak(text, never));
    const resampler = createResampler(voice.outputRateHz, rateHz);
    const parts = [...chunks.map(({ samples }) => resampler.process(samples)), resampler.flush()];
    return { samples: join(parts), rateHz, characters: characterTimes(text, wordTimes(chunks)) };
  };
  return {
    render(text, rateHz) {
      const rendered = before.then(() => render(text, rateHz));
      before = rendered.catch(() => undefined);
      return rendered;
    },
    close: () => voice.close(),
  };
}

function wordTimes(chunks: readonly SpeechChunk[]): readonly WordTime[] {
  const ends = chunks.flatMap(({ words }) => words.map(({ endMs }) => endMs));
  return ends.map((endMs, index) => ({ startMs: ends[index - 1] ?? 0, endMs }));
}

function join(parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
