import { areSameWords, wordsOf } from '../../conversation/words.ts';

/** What is known of the words of the turn that is open. */
export interface KnownWords {
  readonly text: string;
  /** When these words were first known; 0 before any are. */
  readonly atMs: number;
  /** They are all that was said before the pause. */
  readonly settled: boolean;
  /** Since when all of them are being fetched; undefined when nobody is asked. Monotonic milliseconds. */
  readonly askedMs: number | undefined;
  /** The caller speaks: what is fetched from now on holds more words. */
  spoke(): void;
  /** The turn is closed; the next one has no words. */
  clear(): void;
  /** Words so far, of a caller who may still be speaking. */
  partial(text: string): void;
  /** Fetches all words, unless they have been fetched in this pause. @returns false when the caller has gone on since. */
  settle(): Promise<boolean>;
  /**
   * Fetches them once more: their number tells whether there are more of them, and a word that comes out differently at
   * the second time is not believed. @returns whether something is known now that was not.
   */
  settleAgain(): Promise<boolean>;
}

const NONE = { text: '', atMs: 0, settled: false };

/** @param fetch All words since the last cut; `again` once they are known. */
export function createKnownWords(
  fetch: { readonly all: () => Promise<string>; readonly again: () => Promise<string> },
  nowMs: () => number,
): KnownWords {
  let words = NONE;
  /** Counts stretches of speech, so that words fetched for an earlier one are not taken for all. */
  let stretch = 0;
  let fetching: { readonly stretch: number; readonly text: Promise<string> } | undefined;
  let askedMs: number | undefined;

  /** One at a time, and for each stretch one that is not outdated by a partial. */
  const fetchAll = (): Promise<string> => {
    if (fetching?.stretch !== stretch) {
      const before = fetching?.text ?? Promise.resolve('');
      fetching = { stretch, text: before.then(fetch.all) };
      askedMs = nowMs();
    }
    return fetching.text;
  };
  const spoke = () => {
    stretch += 1;
    words = { ...words, settled: false };
  };
  const countNew = (text: string) => wordsOf(text).length - wordsOf(words.text).length;
  const know = (text: string) => {
    const wereKnown = words.atMs > 0 && areSameWords(words.text, text);
    words = { text, atMs: wereKnown ? words.atMs : nowMs(), settled: true };
  };
  return {
    get text() {
      return words.text;
    },
    get atMs() {
      return words.atMs;
    },
    get settled() {
      return words.settled;
    },
    get askedMs() {
      return askedMs;
    },
    spoke,
    clear() {
      spoke();
      words = NONE;
    },
    partial(text) {
      // More than had been asked for: a soft end, which the voice detector took for silence.
      if (words.settled && countNew(text) <= 0) return;
      if (words.settled) fetching = undefined;
      words = { text, atMs: nowMs(), settled: false };
    },
    async settle() {
      const mine = stretch;
      const text = await fetchAll();
      if (fetching?.stretch === mine) askedMs = undefined;
      if (mine !== stretch) return false;
      if (!words.settled) know(text);
      return true;
    },
    async settleAgain() {
      const mine = stretch;
      const text = await fetch.again();
      const more = countNew(text);
      const isNews = mine === stretch && (more > 0 || (more === 0 && !words.settled));
      if (isNews) know(text);
      return isNews;
    },
  };
}
