import type { AudioFrame } from '../../../core/audio.ts';
import { WINDOW_SAMPLES } from './rows.ts';

/** `samples` is used again after the call. */
export type OnCut = (samples: Int16Array, endMs: number) => void;

/** Cuts frames of any length at one rate into windows; 20 ms frames do not divide into 32 ms windows. */
export function createWindowCutter(rateHz: number, onCut: OnCut): (frame: AudioFrame) => void {
  const window = new Int16Array(WINDOW_SAMPLES);
  let filled = 0;
  return ({ samples, atMs }) => {
    let used = 0;
    while (used < samples.length) {
      const take = Math.min(WINDOW_SAMPLES - filled, samples.length - used);
      window.set(samples.subarray(used, used + take), filled);
      filled += take;
      used += take;
      if (filled < WINDOW_SAMPLES) continue;
      filled = 0;
      onCut(window, atMs + (used * 1000) / rateHz);
    }
  };
}
