/** They go before a name, or stand in it, and do not tell one person from another. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mister missus doctor dr prof professor herr frau hr fr doktor senor senora senorita sr sra srta don dona'.split(
    ' ',
  ),
);

/**
 * The words of a name in a form in which those that sound alike are the same in English, German and Spanish: without
 * accents, titles and double letters, "Meyer" as "Maier". Each once, in order. Empty of a text without letters.
 */
export function nameKeys(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’-]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !TITLES.has(word));
  return [...new Set(words.map(soundOf))].sort();
}

/** Whether one of two names may be the other: all the words of the shorter one, and more than one word where both have. */
export function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const least = Math.max(1, Math.min(2, long.length));
  return short.length >= least && short.every((word) => long.includes(word));
}

function soundOf(word: string): string {
  return word
    .replace(/([aou])e(?!u)/g, '$1')
    .replace(/e[iy]|a[iy]/g, 'ai')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dt$/, 't')
    .replace(/y/g, 'i')
    .replace(/c?k|c(?=[aou])/g, 'k')
    .replace(/(\p{L})\1+/gu, '$1');
}
