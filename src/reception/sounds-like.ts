import { TITLES } from './name-words.ts';

/** Everyday words that must not be taken for a misheard name. */
const EVERYDAY = new Set(
  `about again appointment call calling can could day from good have hello help here just know like line long make may
  mean message mine morning much name need number open person please right said same some someone speak sure talk thank
  thanks that them then there they this through time today want week well what when where which will with would yeah your`.split(
    /\s+/,
  ),
);

/** One letter off in a short word, two in a long one, or the same consonants. */
export function soundsLike(heard: string, word: string): boolean {
  if (heard.length < 4 || word.length < 4 || EVERYDAY.has(heard) || TITLES.has(heard)) return false;
  const allowed = word.length >= 7 ? 2 : 1;
  if (distance(heard, word) <= allowed) return true;
  const key = consonants(word);
  return key.length >= 3 && consonants(heard) === key;
}

/** Consonants by sound, so that "stephen" is "steven" and "catherine" is "kathryn". */
function consonants(word: string): string {
  return word
    .replace(/ph|v/g, 'f')
    .replace(/ck|[cq]/g, 'k')
    .replace(/th/g, 't')
    .replace(/z/g, 's')
    .replace(/(?<!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Levenshtein's: the fewest letters to insert, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
