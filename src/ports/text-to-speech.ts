import type { SampleRateHz } from '../core/audio.ts';

/** Turns clauses into sound. One instance serves every call. */
export interface TextToSpeech {
  /** Vendor and voice for logs and metrics, such as `espeak-ng/en-gb`. */
  readonly label: string;
  readonly outputRateHz: SampleRateHz;
  /**
   * Streams one clause. Chunks have any length; there is at least one for a text with a letter or digit.
   *
   * Aborting `signal` ends the stream early, without an error.
   *
   * @throws AppError `provider.unreachable`, `provider.overloaded`, `provider.rejected`, `provider.protocol`,
   *   `voice.missing`.
   */
  speak(text: string, signal: AbortSignal): AsyncIterable<SpeechChunk>;
  /**
   * Opens what the first clause would have to open; called when the daemon starts and when a call begins. Never
   * throws; does nothing when a connection is warm.
   */
  warm(signal: AbortSignal): Promise<void>;
  /** Releases processes and connections of the engine itself. */
  close(): Promise<void>;
}

export interface SpeechChunk {
  readonly samples: Int16Array;
  /** Words that become known with this chunk, in order; together the words of the text. */
  readonly words: readonly SpokenWord[];
}

export interface SpokenWord {
  /** As in the text, with its punctuation, without spaces. */
  readonly text: string;
  /** Milliseconds from the start of the clause at which the word has been said. */
  readonly endMs: number;
}
