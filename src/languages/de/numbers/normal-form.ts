const FILLERS: ReadonlySet<string> = new Set(
  'aeh aehm aeehm oeh hm hmm mhm mh tja bitte bittschoen halt quasi sozusagen naemlich eben'.split(' '),
);

/**
 * Small letters, digits and single spaces, so that one rule serves every way of writing: `ue` for ü, `ss` for ß. Sounds
 * that say nothing are gone unless nothing else was said.
 */
export function normalForm(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\+(?=\d)/g, ' plus ')
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const meaningful = words.filter((word) => !FILLERS.has(word));
  return (meaningful.length > 0 ? meaningful : words).join(' ');
}
