import type { SpeechChunk, TextToSpeech } from '../../../ports/text-to-speech.ts';
import type { ScriptedTextToSpeechConfig } from './config.ts';

const RATE_HZ = 16000;
const TONE_HZ = 440;
const AMPLITUDE = 8000;

/** A tone as long as the text, one chunk a word, with exact word times. For tests. */
export function createScriptedTextToSpeech({ characterMs }: ScriptedTextToSpeechConfig): TextToSpeech {
  return {
    label: 'scripted/tone',
    outputRateHz: RATE_HZ,
    async *speak(text, signal) {
      if (!/[\p{L}\p{N}]/u.test(text)) return;
      let endMs = 0;
      for (const word of text.trim().split(/\s+/)) {
        if (signal.aborted) return;
        const lengthMs = word.length * characterMs;
        endMs += lengthMs;
        yield { samples: tone(lengthMs), words: [{ text: word, endMs }] } satisfies SpeechChunk;
      }
    },
    async warm() {},
    async close() {},
  };
}

function tone(lengthMs: number): Int16Array {
  return Int16Array.from({ length: (lengthMs * RATE_HZ) / 1000 }, (_, index) =>
    Math.round(AMPLITUDE * Math.sin((2 * Math.PI * TONE_HZ * index) / RATE_HZ)),
  );
}
