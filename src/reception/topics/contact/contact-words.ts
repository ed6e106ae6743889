/** What else than its address leads to an office. */
export const WAYS = ['phone', 'email', 'website'] as const;

export type Way = (typeof WAYS)[number];

/** How callers ask for these, and what they are told, in one language. */
export interface ContactWords {
  /** Over normalised words. */
  readonly asks: Readonly<Record<Way, RegExp>>;
  /** @param value As the office has written it. */
  tell(way: Way, value: string): string;
  /** Whole questions, for engines that listen by a grammar; each is understood. */
  readonly questions: Readonly<Record<Way, readonly string[]>>;
}
