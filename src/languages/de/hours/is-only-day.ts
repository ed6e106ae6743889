/** What may be around a day without making it another sentence. */
const AROUND: ReadonlySet<string> = new Set(
  'und was wie oder s schaut sieht ist war mit am an im in den dem der die das um uber zu zum zur von vom bis auch dann noch sieht schauts siehts es aus stehts steht fur bei so denn vielleicht eventuell nochmal gehts geht ab ihnen euch ware wars da jetzt #'.split(
    ' ',
  ),
);
const ASKS_ON: ReadonlySet<string> = new Set(['und', 'was', 'wie', 'oder']);

/**
 * Whether nothing but a day was said, as in "und am Freitag", or behind "und" or "was ist mit" a time.
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
