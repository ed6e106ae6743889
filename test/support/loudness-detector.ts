import { FRAME_MS } from '../../src/core/audio.ts';
import type { VoiceDetector } from '../../src/ports/voice-detector.ts';

/** Voice is whatever is loud: the model has its own tests. */
export function loudnessDetector(): VoiceDetector {
  const WINDOW_SAMPLES = 256;
  return {
    label: 'loudness',
    inputRateHz: 8000,
    async start() {},
    open(onWindow) {
      let samples: number[] = [];
      return {
        push(frame) {
          samples.push(...frame.samples);
          while (samples.length >= WINDOW_SAMPLES) {
            const window = samples.slice(0, WINDOW_SAMPLES);
            samples = samples.slice(WINDOW_SAMPLES);
            const endMs = frame.atMs + FRAME_MS - samples.length / 8;
            onWindow({ atMs: endMs, probability: window.some((sample) => Math.abs(sample) > 2000) ? 1 : 0 });
          }
        },
        close() {},
      };
    },
    async stop() {},
  };
}
