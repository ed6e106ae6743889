/** How one language speaks of somebody who is not on the line. Over marked words, but for the last; `who` names them where it can be told. */
export interface OthersWords {
  /** Whether somebody is known, and what as: answered about nobody, staff included. */
  readonly asksIfKnown: readonly RegExp[];
  /** What somebody has, does, or is told: answered where it is about staff, such as whether they have time. */
  readonly asksAbout: readonly RegExp[];
  /** What tells of them, in the mouth of a model: the same two. */
  readonly tellsIfKnown: readonly RegExp[];
  readonly tellsAbout: readonly RegExp[];
  /** A word that is in nobody's name. */
  readonly notAName: RegExp;
  /** What looks the same and is something else. Over normalised words. */
  readonly harmless: RegExp;
  /** The one answer, whatever is known. */
  readonly refusal: string;
}
