import type { SampleRateHz } from '../core/audio.ts';

/** Keeps what callers agreed to leave as sound. */
export interface RecordingStore {
  /** @returns the file's name once it is on disk. */
  save(callId: string, samples: Int16Array, rateHz: SampleRateHz): Promise<string>;
  /** Removes what was saved for a call that began at `sinceMs` (Unix time in milliseconds), but for these files. */
  keepOnly(callId: string, names: ReadonlySet<string>, sinceMs: number): Promise<void>;
}
