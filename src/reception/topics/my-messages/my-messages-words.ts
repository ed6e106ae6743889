/** How callers ask what became of their message, and what they are told, in one language. */
export interface MyMessagesWords {
  /** Over normalised words. */
  readonly asks: RegExp;
  /** Whole questions, for engines that listen by a grammar; each is understood. */
  readonly questions: readonly string[];
  readonly none: string;
  told(message: ToldMessage): string;
}

/** What may be said of a message to who has left it. */
export interface ToldMessage {
  /** Such as `Tuesday`, `Tuesday 3 November`; null for today. */
  readonly day: string | null;
  /** In the caller's words; null without any. */
  readonly reason: string | null;
  /** Whom it is for; null for the office. */
  readonly forName: string | null;
  readonly status: 'open' | 'claimed' | 'done';
}
