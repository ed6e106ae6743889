/** How one kind of written thing is said. */
export interface SpeakRule {
  /** With the flag `g`. It sees the whole clause, so it may look around; what an earlier rule has taken is left alone. */
  readonly pattern: RegExp;
  /** The words for a match, or undefined when it is something else after all. */
  readonly speak: (match: RegExpExecArray) => string | undefined;
}
