import type { AudioFrame, SampleRateHz } from '../core/audio.ts';
import type { Grammar } from '../core/grammar.ts';

/** Turns callers' audio into words. One instance serves every call. */
export interface SpeechToText {
  /** Vendor and model for logs and metrics, such as `deepgram/nova-3`. */
  readonly label: string;
  /** The only rate `push` accepts. The call resamples; adapters never do. */
  readonly inputRateHz: SampleRateHz;
  /**
   * Opens a stream for one call leg, ready for audio when the promise resolves.
   *
   * @param languageTag BCP 47, such as `en-GB`.
   * @param signal Aborting closes the stream at once and drops what is unsaid.
   * @throws AppError `provider.unreachable`, `provider.overloaded`, `provider.rejected`.
   */
  open(languageTag: string, signal: AbortSignal): Promise<SttStream>;
  /** Releases workers and connections of the engine itself. */
  close(): Promise<void>;
}

/**
 * Iterating yields events in spoken order, ends quietly after `close` or an abort, and throws an
 * AppError `provider.*` when the engine is lost.
 */
export interface SttStream extends AsyncIterable<SttEvent> {
  /** Queues a frame. Never waits, never throws; a frame after `close` is dropped. */
  push(frame: AudioFrame): void;
  /** What the caller may say from now on, until the next call. */
  expect(grammar: Grammar): void;
  /** Speech began at `atMs`; what was pushed more than 300 ms before it holds none and may be dropped. */
  speechStarted(atMs: number): void;
  /**
   * Asks for all words since the last `cut`: exactly one `final` follows, which covers what was pushed so far.
   * Nothing is used up: a caller who goes on is flushed again, and the next final holds the earlier words too.
   */
  flush(): void;
  /** What was pushed so far has been answered for: what is reported from now on holds none of its words. */
  cut(): void;
  /** Ends the input. Resolves once the last event has been yielded. */
  close(): Promise<void>;
}

/**
 * Times are milliseconds on the leg's media clock, as in {@link AudioFrame.atMs}. `text` is all since the last cut.
 * A final that answers a flush made before a cut still comes; its text then belongs to what was cut.
 */
export type SttEvent =
  | { readonly type: 'partial'; readonly text: string; readonly atMs: number }
  | { readonly type: 'final'; readonly text: string; readonly atMs: number }
  /** What an engine that listens for turns thinks; engines that only hear words never say it. */
  | { readonly type: 'turn'; readonly opinion: TurnOpinion; readonly atMs: number };

/** `likely-over`: worth preparing an answer. `over`: the caller has finished. `goes-on`: neither was true. */
export type TurnOpinion = 'likely-over' | 'over' | 'goes-on';
