import { TITLES } from './name-words.ts';

/** Shorter words are alike too often. */
const SHORTEST = 4;
const LONG = 7;

/** Everyday words that must not be taken for a misheard name. */
const EVERYDAY = new Set(
  `about again appointment call calling can could day from good have hello help here just know like line long make may
  mean message mine morning much name need number open person please right said same some someone speak sure talk thank
  thanks that them then there they this through time today want week well what when where which will with would yeah your`.split(
    /\s+/,
  ),
);

/**
 * Tells of a word of a name whether one of the words heard sounds like it: one letter off in a short word, two in a long
 * one, or the same consonants. Of a whole directory each word is looked at once.
 */
export function hearingAlike(heard: readonly string[]): (word: string) => boolean {
  const candidates = [...new Set(heard)]
    .filter((each) => each.length >= SHORTEST && !EVERYDAY.has(each) && !TITLES.has(each))
    .map((each) => ({ word: each, key: consonants(each) }));
  const verdicts = new Map<string, boolean>();
  return (word) => {
    const before = verdicts.get(word);
    if (before !== undefined) return before;
    const key = consonants(word);
    const verdict = word.length >= SHORTEST && candidates.some((each) => isAlike(each, { word, key }));
    verdicts.set(word, verdict);
    return verdict;
  };
}

interface Sound {
  readonly word: string;
  /** Its consonants. */
  readonly key: string;
}

function isAlike(heard: Sound, { word, key }: Sound): boolean {
  const allowed = word.length >= LONG ? 2 : 1;
  const isNear =
    Math.abs(heard.word.length - word.length) <= allowed && distance(heard.word, word) <= allowed;
  return isNear || (key.length >= 3 && key === heard.key);
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
