/** What may be around a day without making it another sentence. */
const AROUND: ReadonlySet<string> = new Set(
  'and what how about or on this next at for the in over during then also too maybe instead as well between #'.split(
    ' ',
  ),
);
const ASKS_ON: ReadonlySet<string> = new Set(['and', 'what', 'how', 'or']);

/**
 * Whether nothing but a day was said, as in "and on Friday", or after "and" or "what about" a time.
 *
 * @param words With `#` for each day and `~` for each time.
 */
export function isOnlyDay(words: string): boolean {
  const said = words.split(' ').filter((word) => word !== '');
  const isTimed = said.includes('~');
  if (!said.includes('#') && !isTimed) return false;
  if (!said.every((word) => AROUND.has(word) || word === '~')) return false;
  return !isTimed || ASKS_ON.has(said[0] ?? '');
}
