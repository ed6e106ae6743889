import { type AudioFrame, FRAME_MS } from '../core/audio.ts';
import { joined } from '../media/joined.ts';

/** Sound before the onset that belongs to the first word: detectors notice a voice a little late. */
const PRE_ROLL_MS = 300;
/** Of a longer message the beginning is kept: 3 min of 8 kHz sound are 3 MB. */
const LONGEST_MS = 180_000;
/** An engine that takes over hears as much again, and no more. */
const REPLAY_MS = 30_000;

export interface UtteranceBuffer {
  push(frame: AudioFrame): void;
  speechStarted(atMs: number): void;
  speechEnded(atMs: number): void;
  /** From shortly before the onset of what is being said, at most its last 30 s; the last 300 ms while nobody speaks. */
  frames(): readonly AudioFrame[];
  /** Closes the utterance: the next one starts with the next onset. @returns its sound, put together when asked for. */
  take(): () => Int16Array;
  /** Milliseconds between onsets and offsets of the utterance that is open. */
  readonly voicedMs: number;
}

/** Keeps the sound of one utterance, for an engine that takes over and for messages kept as sound. */
export function createUtteranceBuffer(): UtteranceBuffer {
  let frames: AudioFrame[] = [];
  /** The end of them, for an engine that takes over. */
  let recent: AudioFrame[] = [];
  let onsetMs: number | undefined;
  let voiceSinceMs: number | undefined;
  let voicedMs = 0;
  let nowMs = 0;

  return {
    push(frame) {
      nowMs = frame.atMs + FRAME_MS;
      const fromMs = (onsetMs ?? nowMs) - PRE_ROLL_MS;
      if (frames.length < LONGEST_MS / FRAME_MS) frames.push(frame);
      recent.push(frame);
      dropBefore(frames, fromMs);
      dropBefore(recent, Math.max(fromMs, nowMs - REPLAY_MS));
    },
    speechStarted(atMs) {
      onsetMs ??= atMs;
      voiceSinceMs = atMs;
    },
    speechEnded(atMs) {
      if (voiceSinceMs !== undefined) voicedMs += Math.max(0, atMs - voiceSinceMs);
      voiceSinceMs = undefined;
    },
    frames: () => recent,
    take() {
      const taken = frames;
      recent = recent.slice(-PRE_ROLL_MS / FRAME_MS);
      frames = [...recent];
      if (voiceSinceMs !== undefined) voiceSinceMs = nowMs;
      onsetMs = voiceSinceMs;
      voicedMs = 0;
      return () => joined(taken.map(({ samples }) => samples));
    },
    get voicedMs() {
      return voicedMs + (voiceSinceMs === undefined ? 0 : Math.max(0, nowMs - voiceSinceMs));
    },
  };
}

function dropBefore(frames: AudioFrame[], fromMs: number): void {
  while (frames[0] !== undefined && frames[0].atMs + FRAME_MS <= fromMs) frames.shift();
}
