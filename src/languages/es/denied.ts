import { normalise } from './words.ts';

/** "Con Luis no", "no con Luis". */
const DENIED = /^.+ no$|^(?:no )?no (?:con|a|al|la|el|es) ./;

/**
 * The words without whom is not meant: "con Luis no, con Ana", "no a Luis sino a Ana". A "no" at the beginning takes back
 * the question and says nothing of the name behind it: "no, con Ana". Where an engine writes no commas both stay.
 */
export function withoutDenied(text: string): string {
  const parts = text
    .split(/[,;.]/)
    .map((part) => normalise(part).replace(/(?<![^ ])no (?:[^ ]+ ){1,6}?sino(?= )/, ' '))
    .filter((part) => part !== '');
  const meant = parts.filter((part) => !DENIED.test(part));
  return (meant.length > 0 ? meant : parts).join(' ').trim();
}
