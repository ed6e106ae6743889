/**
 * Two parts of a rule in either order, with up to so many words between: where a German verb stands depends on the
 * clause ("er bedroht mich mit dem Messer", "er hat ein Messer und bedroht mich").
 */
export function eitherOrder(one: string, words: number, other: string): string {
  return `(?:${one} <${words}> ${other}|${other} <${words}> ${one})`;
}
