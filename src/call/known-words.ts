import { areSameWords, wordsOf } from '../conversation/words.ts';

/** What is known of the words of the turn that is open. */
export interface KnownWords {
  readonly text: string;
  /** When these words were first known; 0 before any are. */
  readonly atMs: number;
  /** They are all that was said before the pause. */
  readonly settled: boolean;
  /** The caller speaks: what is fetched from now on holds more words. */
  spoke(): void;
  /** The turn is closed; the next one has no words. */
  clear(): void;
  /** Words so far, of a caller who may still be speaking. */
  partial(text: string): void;
  /** Fetches all words, at most once in a pause. @returns undefined when the caller has gone on before they came. */
  settle(): Promise<string | undefined>;
  /** Fetches them once more in the same pause. @returns undefined when there are no more of them. */
  settleAgain(): Promise<string | undefined>;
  /** Resolves when nothing is being fetched. */
  fetched(): Promise<unknown>;
}

const NONE = { text: '', atMs: 0, settled: false };

/** @param fetchAll Resolves with all words since the last cut. */
export function createKnownWords(fetchAll: () => Promise<string>, nowMs: () => number): KnownWords {
  let words = NONE;
  /** Counts stretches of speech, so that words fetched for an earlier one are not taken for all. */
  let stretch = 0;
  /** `stretch`: of which these are all words; null once there are known to be more. */
  let fetching: { readonly stretch: number | null; readonly text: Promise<string> } | undefined;

  /** One at a time, and one for each stretch. */
  const fetch = (): Promise<string> => (fetching?.stretch === stretch ? fetching.text : fetchAnew());
  const fetchAnew = () => {
    const before = fetching?.text ?? Promise.resolve('');
    const text = before.then(fetchAll);
    fetching = { stretch, text };
    return text;
  };
  const spoke = () => {
    stretch += 1;
    words = { ...words, settled: false };
  };
  const countNew = (text: string) => wordsOf(text).length - wordsOf(words.text).length;
  const know = (text: string) => {
    words = {
      text,
      atMs: words.atMs > 0 && areSameWords(words.text, text) ? words.atMs : nowMs(),
      settled: true,
    };
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
    spoke,
    clear() {
      spoke();
      words = NONE;
    },
    partial(text) {
      // More than had been asked for: a soft end, which the voice detector took for silence.
      if (words.settled && countNew(text) <= 0) return;
      if (words.settled && fetching) fetching = { ...fetching, stretch: null };
      words = { text, atMs: nowMs(), settled: false };
    },
    async settle() {
      const mine = stretch;
      const text = await fetch();
      if (mine !== stretch) return undefined;
      if (!words.settled) know(text);
      return words.text;
    },
    async settleAgain() {
      const mine = stretch;
      const text = await fetchAnew();
      const more = countNew(text);
      if (mine !== stretch || more < 0) return undefined;
      if (more > 0 || !words.settled) know(text);
      return more > 0 ? text : undefined;
    },
    fetched: async () => fetching?.text,
  };
}
