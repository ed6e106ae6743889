/** A word, or several that have no times of their own. */
export interface TimedWord {
  readonly text: string;
  /** Where it begins, in seconds of sound sent. */
  readonly startS: number;
}

/** How far before a cut the words behind it may seem to begin; no word is that short. */
const ROUNDING_S = 0.05;

export function wordsFrom(words: readonly TimedWord[], fromS: number): readonly TimedWord[] {
  return words.filter(({ startS }) => startS >= fromS - ROUNDING_S);
}

/** The words that begin from `fromS` on and before `untilS`. */
export function textBetween(words: readonly TimedWord[], fromS: number, untilS: number): string {
  return wordsFrom(words, fromS)
    .filter(({ startS }) => startS < untilS - ROUNDING_S)
    .map(({ text }) => text)
    .join(' ');
}
