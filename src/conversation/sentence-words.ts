/** What a dot after a word means, in one language. */
export interface SentenceWords {
  /** A dot after one of these never ends a sentence. */
  readonly neverEnd: ReadonlySet<string>;
  /** It ends one when a capital follows. */
  readonly mayEnd: ReadonlySet<string>;
  /** It ends one unless a digit follows: "No. 5". */
  readonly beforeNumber: ReadonlySet<string>;
  /** What a cut word may end in, so that its dot ends a sentence when a capital follows: `Hauptstr.`. */
  readonly cutEndings: readonly string[];
  /**
   * Whether a number with a dot is an ordinal within the sentence: "am 3. Mai". Undefined where ordinals have no dot.
   *
   * @param before The word before the number, or nothing; in lower case.
   * @param next The word after it, as written.
   */
  readonly isOrdinal: ((before: string, next: string) => boolean) | undefined;
}
