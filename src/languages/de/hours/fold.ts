/**
 * The one form that rules on days are written for, whether umlauts come folded, written out or as they are. "ue" stays
 * where it is no umlaut: "neue", "Bauer", "aktuell".
 */
export function fold(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[.:/,]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<![aeq])ue(?!ll|rst)/g, 'u')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'a')
    .trim();
}
