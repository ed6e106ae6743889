import type { SampleRateHz } from '../core/audio.ts';

/** Keeps what callers agreed to leave as sound. */
export interface RecordingStore {
  /** @returns the file's name once it is on disk. */
  save(callId: string, samples: Int16Array, rateHz: SampleRateHz): Promise<string>;
  /** Removes a recording that nothing refers to. */
  discard(name: string): Promise<void>;
}
