/** The one form that rules on days are written for: without accents, ñ among them, and without signs between digits. */
export function fold(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[.:/,]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
