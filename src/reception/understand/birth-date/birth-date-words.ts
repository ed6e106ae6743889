/** How one language says a date of birth. */
export interface BirthDateWords {
  /** As callers' words are normalised. */
  normalise(text: string): string;
  /**
   * Normalised words with every number in digits, months as `m1` to `m12`, and the words of years as `hundred` and
   * `thousand`: "the third of may nineteen hundred and sixty two" as `the 3 of m5 19 hundred and 62`. Ordinals are as their
   * numbers. Linear.
   */
  tidy(words: string): string;
  /** Words that stand between the parts of a date and mean nothing. */
  readonly between: ReadonlySet<string>;
  /** Whoever says one of these says the date, or a part of it, once more: "no", "i mean". Over what `tidy` leaves. */
  readonly again: RegExp;
  /** Countries whose callers say and write the month first. ISO 3166-1 alpha-2. */
  readonly monthFirst: ReadonlySet<string>;
}
