/**
 * Plain a to z: "würge", "wuerge" and "wurge" read the same, as engines write them; rules are written folded. "ue" stays
 * where it is no umlaut: "neue", "Bauer", "quer", "aktuell". Linear.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<![aeq])ue(?!ll|rst)/g, 'u')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'a');
}
