import type { TurnOpinion } from '../../../ports/speech-to-text.ts';

/** Understands what the server says in one of the vendor's two protocols. Times are seconds of sound sent. */
export interface Ear {
  /**
   * Undefined for a message that tells nothing.
   *
   * @throws AppError `provider.protocol`, `provider.overloaded`.
   */
  take(message: unknown): Heard | undefined;
  /** The words that began from `fromS` on and before `untilS`. */
  text(fromS: number, untilS: number): string;
  /** Nobody will ask for words before `beforeS` again. */
  forget(beforeS: number): void;
}

export interface Heard {
  /** End of the sound that was understood. */
  readonly endS: number;
  /** Which flushes it answers: the oldest one, or those whose sound it covers. */
  readonly answers: 'none' | 'oldest' | 'covered';
  readonly opinion?: TurnOpinion | undefined;
}
