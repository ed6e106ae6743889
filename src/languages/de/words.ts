const FILLERS = new Set('ah ahm ehm hm hmm mhm mm tja bitte'.split(' '));

/**
 * The words of an utterance in one form, whatever the engine wrote: small letters, a, o, u and ss for umlauts and ß
 * however they are written, no punctuation, fillers gone unless nothing else was said.
 */
export function normalise(text: string): string {
  const words = fold(text).split(' ');
  const meaningful = words.filter((word) => !FILLERS.has(word));
  return (meaningful.length > 0 ? meaningful : words).join(' ');
}

/** "ue" stays where it is no umlaut: "neue", "Bauer", "aktuell". */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<![aeq])ue(?!ll|rst)/g, 'u')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'a');
}
