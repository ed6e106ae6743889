import { type AudioFrame, FRAME_MS } from '../../core/audio.ts';
import { joined } from '../../media/joined.ts';

/** Sound before the onset that belongs to the first word: detectors notice a voice a little late. */
const PRE_ROLL_MS = 300;
/** Of a longer message its beginning and its end are kept: 3 min of 8 kHz sound are 3 MB. */
const MOST_FRAMES = 180_000 / FRAME_MS;
/** An engine that takes over hears the end again, and no more. */
const REPLAYED_FRAMES = 30_000 / FRAME_MS;

export interface UtteranceBuffer {
  push(frame: AudioFrame): void;
  speechStarted(atMs: number): void;
  speechEnded(atMs: number): void;
  /** From shortly before the onset of what is being said, at most its last 30 s; the last 300 ms while nobody speaks. */
  frames(): readonly AudioFrame[];
  /** The sound of the utterance so far, at the leg's rate. */
  sound(): Int16Array;
  /** Closes the utterance: the next one starts with the next onset. @returns its sound, put together when asked for. */
  take(): () => Int16Array;
  /** Milliseconds between onsets and offsets of the utterance that is open. */
  readonly voicedMs: number;
}

/** Keeps the sound of one utterance, for an engine that takes over and for messages kept as sound. */
export function createUtteranceBuffer(): UtteranceBuffer {
  let frames: AudioFrame[] = [];
  let onsetMs: number | undefined;
  let voiceSinceMs: number | undefined;
  let voicedMs = 0;
  let nowMs = 0;

  return {
    push(frame) {
      nowMs = frame.atMs + FRAME_MS;
      frames.push(frame);
      if (frames.length > MOST_FRAMES) frames.splice(MOST_FRAMES - REPLAYED_FRAMES, 1);
      const keepFromMs = (onsetMs ?? nowMs) - PRE_ROLL_MS;
      while (frames[0] !== undefined && frames[0].atMs + FRAME_MS <= keepFromMs) frames.shift();
    },
    speechStarted(atMs) {
      onsetMs ??= atMs;
      voiceSinceMs = atMs;
    },
    speechEnded(atMs) {
      if (voiceSinceMs !== undefined) voicedMs += Math.max(0, atMs - voiceSinceMs);
      voiceSinceMs = undefined;
    },
    frames: () => frames.slice(-REPLAYED_FRAMES),
    sound: () => soundOf(frames),
    take() {
      const taken = frames;
      frames = frames.slice(-PRE_ROLL_MS / FRAME_MS);
      if (voiceSinceMs !== undefined) voiceSinceMs = nowMs;
      onsetMs = voiceSinceMs;
      voicedMs = 0;
      return () => soundOf(taken);
    },
    get voicedMs() {
      return voicedMs + (voiceSinceMs === undefined ? 0 : Math.max(0, nowMs - voiceSinceMs));
    },
  };
}

function soundOf(frames: readonly AudioFrame[]): Int16Array {
  return joined(frames.map(({ samples }) => samples));
}
