import type { AudioFrame } from '../../../core/audio.ts';

export interface Utterance {
  push(frame: AudioFrame): void;
  /** Where the caller began, when known; only the first one since `take` counts. */
  speechStarted(atMs: number): void;
  /** All sound since the last take, from shortly before the speech; and starts anew. */
  take(): Int16Array;
  /** End of the sound so far on the leg's media clock; 0 before the first frame. */
  readonly nowMs: number;
}

/** What is kept before the reported start: a voice detector is sure only once the first sound is over. */
const LEAD_MS = 300;
/** A longer answer is no answer of a grammar, and would block a thread for seconds. */
const LONGEST_MS = 30_000;

/** Collects the sound between two finals. */
export function createUtterance(): Utterance {
  let frames: AudioFrame[] = [];
  let startMs: number | undefined;
  let nowMs = 0;

  return {
    get nowMs() {
      return nowMs;
    },
    push(frame) {
      nowMs = frame.atMs + (frame.samples.length * 1000) / frame.rateHz;
      frames.push(frame);
      // Cut in large steps: moving the whole list for every frame would cost more than the memory.
      const oldestMs = nowMs - LONGEST_MS;
      if ((frames[0]?.atMs ?? 0) < oldestMs - 5000) frames = frames.filter(({ atMs }) => atMs >= oldestMs);
    },
    speechStarted(atMs) {
      startMs ??= atMs;
    },
    take() {
      const fromMs = Math.max(startMs === undefined ? 0 : startMs - LEAD_MS, nowMs - LONGEST_MS);
      const kept = frames.filter(
        (frame) => frame.atMs + (frame.samples.length * 1000) / frame.rateHz > fromMs,
      );
      frames = [];
      startMs = undefined;
      const whole = new Int16Array(kept.reduce((sum, { samples }) => sum + samples.length, 0));
      let at = 0;
      for (const { samples } of kept) {
        whole.set(samples, at);
        at += samples.length;
      }
      return whole;
    },
  };
}
