/** How one kind of written thing is said. */
export interface SpeakRule {
  /** With the flag `g`. It sees the whole clause, so it may look around; what an earlier rule has taken is left alone. */
  readonly pattern: RegExp;
  /** The words for a match, or undefined when it is something else after all. */
  readonly speak: (match: RegExpExecArray) => string | undefined;
}

/** Sets words apart from letters they are glued to, as in `mp3`. */
export function apart(match: RegExpExecArray, spoken: string): string {
  const before = /\p{L}$/u.test(match.input.slice(0, match.index)) ? ' ' : '';
  const after = /^\p{L}/u.test(match.input.slice(match.index + match[0].length)) ? ' ' : '';
  return `${before}${spoken}${after}`;
}
