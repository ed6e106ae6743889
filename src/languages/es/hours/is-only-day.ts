/** What may be around a day without making it another sentence. */
const AROUND: ReadonlySet<string> = new Set(
  'y que tal el en los las la por para a de del al o tambien entonces como cuando seria este pues hasta desde dia pasa con e durante entre tampoco #'.split(
    ' ',
  ),
);
const ASKS_ON: ReadonlySet<string> = new Set(['y', 'que', 'o', 'como']);

/**
 * Whether nothing but a day was said, as in "y el viernes", or behind "y" or "qué tal" a time.
 *
 * @param words With `#` for each day and `~` for each time.
 */
export function isOnlyDay(words: string): boolean {
  const said = words.split(' ').filter((word) => word !== '');
  const isTimed = said.includes('~');
  if (!said.includes('#') && !isTimed) return false;
  if (!said.every((word) => AROUND.has(word) || word === '~')) return false;
  return !isTimed || said.includes('#') || ASKS_ON.has(said[0] ?? '');
}
