import type { ConsultAnswer } from '../../core/outcome.ts';

/** How a person of the office is told who waits for them, and how they answer, in one language. */
export interface ConsultWords {
  /**
   * One sentence. @param who The caller's name; null for one who has not said it. @param about In the caller's words.
   */
  brief(who: string | null, about: string | null): string;
  /** What can be pressed: 1 to take it, 2 for one minute, 3 for a message, 4 for not now. */
  readonly keys: string;
  /** What is asked, for who did not press and was not understood. */
  readonly again: string;
  /** Said before the phone is left, by what was answered; nothing to who takes the call. */
  readonly farewell: Readonly<Record<Exclude<ConsultAnswer, 'take' | 'no-answer'>, string>>;
  /** Over normalised words, which have no accents; yes and no are read by the language. */
  readonly answers: Readonly<Record<Exclude<ConsultAnswer, 'no-answer'>, RegExp>>;
  /** Whole answers, for engines that listen by a grammar. */
  readonly sentences: readonly string[];
}
