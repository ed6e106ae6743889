import type { SampleRateHz } from '../core/audio.ts';

/** Keeps what callers agreed to leave as sound. */
export interface RecordingStore {
  /**
   * The name under which sound of a call can be kept. Nothing is written by it.
   *
   * @param atMs Unix time in milliseconds; another time gives another name.
   * @throws AppError `storage.failed` when the id of the call can be part of no file's name.
   */
  nameOf(callId: string, atMs: number): string;
  /** Resolves once it is on disk. @throws AppError `storage.failed`; there is nothing under the name then. */
  save(name: string, sound: Sound): Promise<void>;
  has(name: string): Promise<boolean>;
}

export interface Sound {
  /** 16 bit, mono. */
  readonly samples: Int16Array;
  readonly rateHz: SampleRateHz;
}
