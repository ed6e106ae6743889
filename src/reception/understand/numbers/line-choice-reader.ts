/** How callers of one language say which telephone they want to be called on. Words are as `normalise` gives them. */
export interface LineWords {
  normalise(text: string): string;
  /** The telephone that is spoken on. */
  readonly line: readonly RegExp[];
  /** Words that leave no doubt that it is not that, whatever else is said. */
  readonly notThis: readonly RegExp[];
  /** "The other one". */
  readonly other: readonly RegExp[];
  /** "Call my wife", "on my mobile": another, unless the words name the line as well. */
  readonly elsewhere: readonly RegExp[];
  /** What follows may take back what was said before. */
  readonly contrast: RegExp;
  readonly leadingNo: RegExp;
  /** "No, no, this number is fine." */
  readonly approved: RegExp;
}

export type LineChoice = 'line' | 'other';

const MAX_CHARS = 1000;

/**
 * Reads whether a caller who was offered the number of the line wants that one or another. Undefined where the words
 * say neither, or no more than yes or no.
 */
export function createLineChoiceReader(words: LineWords): (text: string) => LineChoice | undefined {
  return (text) => {
    const said = words.normalise(text.slice(0, MAX_CHARS));
    if (says(words.notThis, said)) return 'other';
    const parts = said.split(words.contrast).map((part) => part.trim());
    // "Yes, that's my number, but call my wife's."
    const last = parts.length > 1 ? choiceIn(parts.at(-1) ?? '', words) : undefined;
    return last ?? choiceIn(said, words);
  };
}

function choiceIn(said: string, words: LineWords): LineChoice | undefined {
  const isLine = says(words.line, said);
  const isOther = says(words.other, said);
  if (isLine && !isOther && (!words.leadingNo.test(said) || words.approved.test(said))) return 'line';
  return isOther || says(words.elsewhere, said) ? 'other' : undefined;
}

function says(patterns: readonly RegExp[], said: string): boolean {
  return patterns.some((pattern) => pattern.test(said));
}
