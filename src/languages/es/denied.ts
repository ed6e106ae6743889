/**
 * The words without whom is not meant: "con Luis no, con Ana", "no a Luis sino a Ana". A "no" at the beginning takes back
 * the question and says nothing of the name behind it: "no, con Ana".
 *
 * @param words Normalised.
 */
export function withoutDenied(words: string): string {
  return words
    .replace(/(?<![^ ])no (?:[^ ]+ ){1,6}?sino(?= )/, ' ')
    .replace(/^(?:no )?(?:[^ ]+ ){1,4}?no(?= )/, ' ')
    .replace(/(?<=[^ ]) (?:y )?no (?:con|a|al|la|el)(?= ).*$/, ' ')
    .trim();
}
