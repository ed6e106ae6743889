import type { AudioFrame, SampleRateHz } from '../core/audio.ts';

/** Hears voice in sound. One instance serves every call; inference runs in its own thread. */
export interface VoiceDetector {
  /** Model for logs, such as `silero/v6.2`. */
  readonly label: string;
  /** The only rate `push` accepts. */
  readonly inputRateHz: SampleRateHz;
  /** Loads the model. @throws AppError `model.missing`, `model.corrupt`. */
  start(): Promise<void>;
  /** A stream for one leg. `onWindow` is called in order, a few milliseconds after the window's last frame. */
  open(onWindow: (window: VoiceWindow) => void): VoiceStream;
  stop(): Promise<void>;
}

export interface VoiceStream {
  /** Queues a frame. Never waits, never throws. */
  push(frame: AudioFrame): void;
  close(): void;
}

export interface VoiceWindow {
  /** End of the window on the leg's media clock. */
  readonly atMs: number;
  /** 0 to 1. */
  readonly probability: number;
}
