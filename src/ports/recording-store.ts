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
  /**
   * The call with the attendant is recorded from now on, both sides apart. Nothing is on disk before the first sound.
   *
   * @param atMs As for `nameOf`. @param onFailed The disk refuses: nothing more is kept. Told once.
   * @throws AppError as `nameOf` does.
   */
  record(call: RecordedCall): CallRecording;
  /** Removes all sound of a call, whatever it is of. @throws AppError `storage.failed`. */
  removeOf(callId: string): Promise<void>;
}

export interface RecordedCall {
  readonly callId: string;
  readonly rateHz: SampleRateHz;
  readonly atMs: number;
  readonly onFailed: (error: unknown) => void;
}

/** A file that grows: left the caller, right the attendant, silence where nothing was said. */
export interface CallRecording {
  readonly name: string;
  /** Both sides of the same time, as many samples of each. Never waits, never throws. */
  add(caller: Int16Array, attendant: Int16Array): void;
  /** Silence stands for everything from so many samples of each side on. */
  silence(fromSample: number): void;
  /** Resolves once it is whole on the disk. */
  end(): Promise<void>;
}

export interface Sound {
  /** 16 bit, mono. */
  readonly samples: Int16Array;
  readonly rateHz: SampleRateHz;
}
