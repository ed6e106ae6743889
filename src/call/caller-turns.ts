import { isBackchannel } from '../conversation/backchannels.ts';
import type { WordsMeaning } from '../conversation/turn-state.ts';
import { createInbox } from './inbox.ts';
import type { Ears } from './listen.ts';

/** One turn of the caller, complete. */
export type CallerTurn =
  | { readonly type: 'words'; readonly text: string; readonly sound: Int16Array; readonly times: TurnTimes }
  | { readonly type: 'digits'; readonly digits: string }
  /** Nothing was said for the `times`-th time in a row. */
  | { readonly type: 'silence'; readonly times: number };

/** Monotonic milliseconds: the caller's last sound, the decision that it was the last, and its words. */
export interface TurnTimes {
  readonly quietMs: number;
  readonly decidedMs: number;
  readonly wordsMs: number;
}

export interface CallerTurns {
  /** Undefined once the leg has ended. */
  next(): Promise<CallerTurn | undefined>;
  /** The caller has finished, and was last heard at `quietMs`: fetch the words, hand over the turn. */
  collect(quietMs: number): void;
  /** The caller went on. @returns false when the turn has been handed over already. */
  drop(): boolean;
  /** Fetch the words of a short sound over our speech and tell the floor what they amount to. */
  judge(): void;
  /** Words so far, of a caller who is still speaking. */
  meaningOf(text: string): WordsMeaning;
  digits(digits: string): void;
  silence(): void;
  /** Words of a turn whose answer was dropped: they belong to the next one. */
  carry(text: string): void;
}

export interface CallerTurnsOptions {
  readonly ears: Ears;
  readonly nowMs: () => number;
  readonly tell: (event: WordsJudged | { readonly type: 'reply-ended' }) => void;
  /** Our last sentence was a question, so "yes" is an answer and not a nod. */
  readonly asked: () => boolean;
  readonly signal: AbortSignal;
}

interface WordsJudged {
  readonly type: 'words';
  readonly meaning: WordsMeaning;
}

/** A shorter sound without words is a noise and not a turn. */
const SHORTEST_TURN_MS = 250;

/** Makes turns of what the ears hear, and puts together again what a too early answer cut in two. */
export function createCallerTurns({ ears, nowMs, tell, asked, signal }: CallerTurnsOptions): CallerTurns {
  const inbox = createInbox<CallerTurn>();
  let carried = '';
  let silences = 0;
  let collecting: { dropped: boolean } | undefined;
  let fetched: Promise<unknown> = Promise.resolve();
  /** One fetch at a time: each takes the words since the one before. */
  const fetchWords = (): Promise<string> => {
    const words = fetched.then(() => ears.words(signal));
    fetched = words;
    return words;
  };
  const meaningOf = (text: string): WordsMeaning => {
    if (text === '') return 'none';
    return isBackchannel(text, { asked: asked() }) ? 'backchannel' : 'content';
  };
  const collect = async (quietMs: number) => {
    const mine = { dropped: false };
    collecting = mine;
    const decidedMs = nowMs();
    const { voicedMs } = ears;
    const text = [carried, await fetchWords()].filter((part) => part !== '').join(' ');
    if (collecting === mine) collecting = undefined;
    carried = mine.dropped ? text : '';
    if (mine.dropped || signal.aborted) return;
    if (text === '' && voicedMs < SHORTEST_TURN_MS) return tell({ type: 'reply-ended' });
    silences = 0;
    inbox.put({ type: 'words', text, sound: ears.sound(), times: { quietMs, decidedMs, wordsMs: nowMs() } });
  };
  const judge = async () => {
    const text = await fetchWords();
    const meaning = meaningOf(text);
    if (meaning === 'content') carried = text;
    tell({ type: 'words', meaning });
  };

  return {
    next: () => inbox.take(signal),
    collect: (quietMs) => void collect(quietMs),
    drop() {
      if (!collecting) return false;
      collecting.dropped = true;
      return true;
    },
    judge: () => void judge(),
    meaningOf,
    digits(digits) {
      carried = '';
      silences = 0;
      inbox.put({ type: 'digits', digits });
    },
    silence() {
      silences += 1;
      inbox.put({ type: 'silence', times: silences });
    },
    carry(text) {
      carried = [text, carried].filter((part) => part !== '').join(' ');
    },
  };
}
