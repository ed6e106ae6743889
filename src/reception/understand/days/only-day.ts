export interface OnlyDayWords {
  /** What may be around a day without making it another sentence, with spaces between. */
  readonly around: string;
  /** What a question may go on with: "and", "what". */
  readonly asksOn: readonly string[];
}

/**
 * Whether nothing but a day was said, as in "and on Friday", or behind a word that asks on a time.
 *
 * @returns for words with `#` for each day and `~` for each time.
 */
export function createIsOnlyDay({ around, asksOn }: OnlyDayWords): (words: string) => boolean {
  const harmless = new Set([...around.split(' '), '#', '~']);
  return (words) => {
    const said = words.split(' ').filter((word) => word !== '');
    if (!said.every((word) => harmless.has(word))) return false;
    return said.includes('#') || (said.includes('~') && asksOn.includes(said[0] ?? ''));
  };
}
