/** A word of an utterance. */
export interface TimedWord {
  /** With its punctuation, without spaces. */
  readonly text: string;
  /** Milliseconds from the start of the utterance at which it has been said. */
  readonly endMs: number;
}

/** Times of words are marked to the frame at best, so a word short of 10 ms counts as said. */
const TOLERANCE_MS = 10;
/**
 * Going on repeats half a frame, and the 8 ms that were faded out. A PBX that plays a queue may be ahead of what we take
 * it for, or behind, by a frame; a listener takes 40 ms for one sound.
 */
const MAX_REPEAT_MS = 10;

/** What a listener heard of an utterance of which `playedMs` were played, to the word. */
export function heardText(words: readonly TimedWord[], playedMs: number): string {
  return textOf(words.slice(0, heardCount(words, playedMs)));
}

export interface Rest {
  /** The words that were not heard to their end; empty when all was heard. */
  readonly text: string;
  /** Where the sound goes on: never after `playedMs`, and at most 10 ms before it. */
  readonly fromMs: number;
}

/** How to go on after a pause: from the start of a word when one lies within half a frame, else so much back. */
export function restFrom(words: readonly TimedWord[], playedMs: number): Rest {
  const count = heardCount(words, playedMs);
  const boundaries = [0, ...words.map(({ endMs }) => endMs)];
  const boundaryMs = boundaries.findLast((atMs) => atMs <= playedMs) ?? 0;
  const near = playedMs - boundaryMs <= MAX_REPEAT_MS;
  return {
    text: textOf(words.slice(count)),
    fromMs: near ? boundaryMs : Math.max(0, playedMs - MAX_REPEAT_MS),
  };
}

/** Whether of the sentence in which a listener is, or with which all has been said, the end is a question. */
export function hasReachedQuestion(text: string, heard: string): boolean {
  const rest = text.slice(heard.length);
  return /^[^.!?]*\?/.test(rest) || (rest.trim() === '' && heard.trimEnd().endsWith('?'));
}

function heardCount(words: readonly TimedWord[], playedMs: number): number {
  const firstUnheard = words.findIndex(({ endMs }) => endMs > playedMs + TOLERANCE_MS);
  return firstUnheard === -1 ? words.length : firstUnheard;
}

function textOf(words: readonly TimedWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
