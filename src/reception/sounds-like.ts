import type { DirectoryWords } from './name-words.ts';

/** Shorter words are alike too often. */
const SHORTEST = 4;
const LONG = 7;

/**
 * Tells of a word of a name whether one of the words heard sounds like it: one letter off in a short word, two in a long
 * one, or the same sounds.
 */
export type HearingAlike = (heard: readonly string[]) => (word: string) => boolean;

/** Of a whole directory each word is looked at once. */
export function createHearingAlike({ titles, neverMisheard, soundOf }: DirectoryWords): HearingAlike {
  return (heard) => {
    const candidates = [...new Set(heard)]
      .filter((each) => each.length >= SHORTEST && !neverMisheard.has(each) && !titles.has(each))
      .map((each) => ({ word: each, key: soundOf(each) }));
    const verdicts = new Map<string, boolean>();
    return (word) => {
      const before = verdicts.get(word);
      if (before !== undefined) return before;
      const key = soundOf(word);
      const verdict = word.length >= SHORTEST && candidates.some((each) => isAlike(each, { word, key }));
      verdicts.set(word, verdict);
      return verdict;
    };
  };
}

interface Sound {
  readonly word: string;
  readonly key: string;
}

function isAlike(heard: Sound, { word, key }: Sound): boolean {
  const allowed = word.length >= LONG ? 2 : 1;
  const isNear =
    Math.abs(heard.word.length - word.length) <= allowed && distance(heard.word, word) <= allowed;
  return isNear || (key.length >= 3 && key === heard.key);
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
