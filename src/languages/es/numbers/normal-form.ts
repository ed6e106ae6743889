const FILLERS: ReadonlySet<string> = new Set('eh ehm em mm hm hmm pues'.split(' '));

/**
 * Small letters without accents, digits and single spaces, so that one rule serves every way of writing. Sounds and
 * courtesies that say nothing are gone unless nothing else was said.
 */
export function normalForm(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\+(?=\d)/g, ' mas ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?:por favor|porfavor|o sea|a ver)(?= |$)/g, '')
    .trim()
    .split(' ');
  const meaningful = words.filter((word) => !FILLERS.has(word));
  return (meaningful.length > 0 ? meaningful : words).join(' ');
}
