import type { AudioFrame } from '../../../core/audio.ts';

export interface Utterance {
  push(frame: AudioFrame): void;
  /** Where the caller began, when known; only the first one since the cut counts. */
  speechStarted(atMs: number): void;
  /** A copy of all sound since the last cut, from shortly before the speech. */
  sound(): Int16Array<ArrayBuffer>;
  cut(): void;
  /** End of the sound so far on the leg's media clock; 0 before the first frame. */
  readonly nowMs: number;
}

/** What is kept before the reported start: a voice detector is sure only once the first sound is over. */
const LEAD_MS = 300;
/** A longer answer is no answer of a grammar, and would block a thread for seconds. */
const LONGEST_MS = 30_000;
/** Room beyond the longest: moving the sound for every frame would cost more than the memory. */
const SPARE_MS = 5000;
/** Most answers fit without growing. */
const FIRST_MS = 8000;
const SAMPLES_PER_MS = 8;

/** Collects the sound between two cuts, 8 kHz, in one piece, so that a copy is a single move of memory. */
export function createUtterance(): Utterance {
  let held = new Int16Array(FIRST_MS * SAMPLES_PER_MS);
  let length = 0;
  let startMs: number | undefined;
  let nowMs = 0;

  const makeRoom = (samples: number) => {
    const most = (LONGEST_MS + SPARE_MS) * SAMPLES_PER_MS;
    if (length + samples > most) {
      const kept = LONGEST_MS * SAMPLES_PER_MS;
      held.copyWithin(0, length - kept, length);
      length = kept;
    }
    if (length + samples <= held.length) return;
    const grown = new Int16Array(Math.min(most, held.length * 2));
    grown.set(held.subarray(0, length));
    held = grown;
  };

  return {
    get nowMs() {
      return nowMs;
    },
    push({ samples, atMs }) {
      makeRoom(samples.length);
      held.set(samples, length);
      length += samples.length;
      nowMs = atMs + samples.length / SAMPLES_PER_MS;
    },
    speechStarted(atMs) {
      startMs ??= atMs;
    },
    sound() {
      const wantedMs = Math.min(LONGEST_MS, startMs === undefined ? LONGEST_MS : nowMs - startMs + LEAD_MS);
      return held.slice(Math.max(0, length - Math.max(0, Math.round(wantedMs * SAMPLES_PER_MS))), length);
    },
    cut() {
      length = 0;
      startMs = undefined;
    },
  };
}
