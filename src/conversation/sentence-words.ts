/** What a dot after a word means, in one language. */
export interface SentenceWords {
  /** A dot after one of these never ends a sentence. */
  readonly neverEnd: ReadonlySet<string>;
  /** It ends one when a capital follows. */
  readonly mayEnd: ReadonlySet<string>;
  /** It ends one unless a digit follows: "No. 5". */
  readonly beforeNumber: ReadonlySet<string>;
}
