/** `: did you mean timeZone?` when one of the known names is near, else what there is. Empty when nothing is known. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearestTo(name, known);
  if (near !== undefined) return `: did you mean ${near}?`;
  if (known.length === 0) return '';
  return `: expected ${known.length === 1 ? '' : 'one of '}${known.join(', ')}`;
}

/** The known name that `name` is a typo of; undefined when it is another word. */
export function nearestTo(name: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((other) => ({ other, distance: editDistance(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  // Further away than a third of its letters, it is another word and not a typo.
  return nearest && nearest.distance <= Math.max(2, nearest.other.length / 3) ? nearest.other : undefined;
}

/** Levenshtein's distance, row by row, with a swap of two neighbours counted as two. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const [above = 0, diagonal = 0, left = 0] = [row[j + 1], row[j], next[j]];
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
