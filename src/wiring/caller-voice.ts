import { joined } from '../media/joined.ts';
import { withNoise } from '../media/with-noise.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';

/** How a caller says a line. */
export interface CallerSpeech {
  /** Texts, and between them pauses in milliseconds. */
  readonly parts: readonly (string | number)[];
  /** Of espeak-ng; `en-us` without one, as the recogniser of the house is trained on American voices. */
  readonly voice?: string | undefined;
  readonly wordsPerMinute?: number | undefined;
  /** White noise so many dB below the speech. */
  readonly noiseDb?: number | undefined;
}

/** A line as it goes into a telephone: 8 kHz. */
export interface CallerSound {
  readonly samples: Int16Array;
  /** In milliseconds from the first sample. */
  readonly words: readonly { readonly text: string; readonly startMs: number; readonly endMs: number }[];
}

/** Speaks as callers do, who have many voices. */
export interface CallerVoice {
  /** @throws AppError what espeak-ng throws, such as `voice.missing`. */
  render(speech: CallerSpeech, signal: AbortSignal): Promise<CallerSound>;
  close(): Promise<void>;
}

const RATE_HZ = 8000;

export async function createCallerVoice(): Promise<CallerVoice> {
  const { createEspeakTextToSpeech } = await import('../adapters/tts/espeak/text-to-speech.ts');
  const { espeakConfig, espeakVoice } = await import('../adapters/tts/espeak/config.ts');
  const voices = new Map<string, TextToSpeech>();

  function voiceOf({ voice = 'en-us', wordsPerMinute }: CallerSpeech): TextToSpeech {
    const key = `${voice} ${wordsPerMinute}`;
    const known = voices.get(key);
    if (known) return known;
    const config = espeakConfig.parse({ vendor: 'espeak', voice, wordsPerMinute });
    const made = createEspeakTextToSpeech({ ...config, voice: espeakVoice(config, 'en-GB') }, RATE_HZ);
    voices.set(key, made);
    return made;
  }

  return {
    async render(speech, signal) {
      const pieces: Int16Array[] = [];
      const words: CallerSound['words'][number][] = [];
      let lengthMs = 0;
      for (const part of speech.parts) {
        const { samples, ends } =
          typeof part === 'number' ? pause(part) : await spoken(voiceOf(speech), part, signal);
        let startMs = lengthMs;
        for (const { text, endMs } of ends) {
          words.push({ text, startMs, endMs: lengthMs + endMs });
          startMs = lengthMs + endMs;
        }
        pieces.push(samples);
        lengthMs += (samples.length * 1000) / RATE_HZ;
      }
      const sound = joined(pieces);
      return { samples: speech.noiseDb === undefined ? sound : withNoise(sound, speech.noiseDb), words };
    },
    async close() {
      await Promise.all([...voices.values()].map((voice) => voice.close()));
    },
  };
}

interface Part {
  readonly samples: Int16Array;
  readonly ends: readonly { readonly text: string; readonly endMs: number }[];
}

function pause(ms: number): Part {
  return { samples: new Int16Array(Math.round((ms * RATE_HZ) / 1000)), ends: [] };
}

/** Up to the end of its last word: a caller who has finished makes no sound. */
async function spoken(voice: TextToSpeech, text: string, signal: AbortSignal): Promise<Part> {
  const pieces: Int16Array[] = [];
  const ends: Part['ends'][number][] = [];
  for await (const { samples, words } of voice.speak(text, signal)) {
    pieces.push(samples);
    ends.push(...words);
  }
  const lengthMs = ends.at(-1)?.endMs ?? 0;
  return { samples: joined(pieces).subarray(0, Math.ceil((lengthMs * RATE_HZ) / 1000)), ends };
}
