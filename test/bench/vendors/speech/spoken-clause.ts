/** A clause as sound, and when each of its characters is said. */
export interface SpokenClause {
  readonly samples: Int16Array;
  readonly rateHz: number;
  readonly characters: readonly CharacterTime[];
}

export interface CharacterTime {
  readonly character: string;
  readonly startMs: number;
  readonly endMs: number;
}

export interface WordTime {
  readonly startMs: number;
  readonly endMs: number;
}

/** Renders a clause at one of the rates that the vendor offers. */
export type RenderClause = (text: string, rateHz: number) => Promise<SpokenClause>;

/** A letter or digit is said; a token without any, such as a dash, is not. */
export function isSaid(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/**
 * Characters of a text whose words have times: each word's characters share its time, white space fills the time
 * to the next word, and what is not said takes none.
 */
export function characterTimes(text: string, words: readonly WordTime[]): readonly CharacterTime[] {
  const times: CharacterTime[] = [];
  let word = 0;
  let nowMs = 0;
  for (const token of text.match(/\s+|\S+/g) ?? []) {
    const time = isSaid(token) ? words[word++] : undefined;
    const isSpace = /^\s/.test(token);
    const startMs = time?.startMs ?? nowMs;
    const endMs = time?.endMs ?? (isSpace ? (words[word]?.startMs ?? nowMs) : nowMs);
    const characters = [...token];
    const eachMs = (endMs - startMs) / characters.length;
    for (const [index, character] of characters.entries())
      times.push({
        character,
        startMs: startMs + index * eachMs,
        endMs: startMs + (index + 1) * eachMs,
      });
    nowMs = endMs;
  }
  return times;
}
