import type { SpokenWord } from '../../../ports/text-to-speech.ts';

export interface CharacterTimes {
  readonly characters: readonly string[];
  readonly characterStartTimesSeconds: readonly number[];
  readonly characterEndTimesSeconds: readonly number[];
}

export interface WordClock {
  /** Words that end within `times`. `chunkStartMs` is the sound before the chunk that they came with. */
  hear(times: CharacterTimes, chunkStartMs: number): SpokenWord[];
  /** Words without a time of their own, spread by length over the rest of the sound. */
  finish(soundMs: number): SpokenWord[];
}

/**
 * Turns times of characters into times of words. Words are those of the text: characters other than white
 * space only move a cursor through them, so a voice that respells a sign cannot change a word.
 */
export function createWordClock(words: readonly string[]): WordClock {
  const lengths = words.map((word) => [...word].length);
  let at = 0;
  let said = 0;
  let lastMs = 0;

  const complete = (endMs: number): SpokenWord => {
    // A word may be rounded to no length at all; times still rise.
    lastMs = Math.max(endMs, lastMs + 1);
    said = 0;
    return { text: words[at++] ?? '', endMs: lastMs };
  };
  let heardS = 0;

  return {
    hear({ characters, characterStartTimesSeconds: starts, characterEndTimesSeconds: ends }, chunkStartMs) {
      // Times count from the start of the clause. Should they start over with a chunk, they are of that chunk.
      const offsetMs = (starts[0] ?? 0) + 0.001 < heardS ? chunkStartMs : 0;
      const spoken: SpokenWord[] = [];
      for (const [index, character] of characters.entries()) {
        const endS = ends[index] ?? 0;
        heardS = Math.max(heardS, endS + offsetMs / 1000);
        if (/^\s*$/.test(character) || at >= words.length) continue;
        said++;
        if (said === lengths[at]) spoken.push(complete(endS * 1000 + offsetMs));
      }
      return spoken;
    },
    finish(soundMs) {
      const fromMs = lastMs;
      const total = lengths.slice(at).reduce((sum, length) => sum + length, 0);
      let through = 0;
      const rest: SpokenWord[] = [];
      while (at < words.length) {
        through += lengths[at] ?? 0;
        rest.push(complete(fromMs + ((soundMs - fromMs) * through) / total));
      }
      return rest;
    },
  };
}
