import { isBackchannel } from '../conversation/backchannels.ts';
import type { WordsMeaning } from '../conversation/turn-state.ts';
import { createInbox } from './inbox.ts';
import type { Ears } from './listen.ts';

/** One turn of the caller, complete. */
export type CallerTurn =
  | WordsTurn
  | { readonly type: 'digits'; readonly digits: string }
  /** Nothing was said for the `times`-th time in a row. */
  | { readonly type: 'silence'; readonly times: number };

export interface WordsTurn {
  readonly type: 'words';
  readonly text: string;
  /** At the leg's rate. */
  readonly sound: Int16Array;
  readonly times: TurnTimes;
}

/** Monotonic milliseconds: the caller's last sound, the decision that it was the last, and its words. */
export interface TurnTimes {
  readonly quietMs: number;
  readonly decidedMs: number;
  readonly wordsMs: number;
}

export interface CallerTurns {
  /** After the end of the leg: what was said before it, and then undefined. */
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
  /** A turn whose answer was dropped: it belongs to the next one. */
  carry(turn: WordsTurn): void;
}

export interface CallerTurnsOptions {
  readonly ears: Pick<Ears, 'words' | 'sound' | 'voicedMs'>;
  readonly nowMs: () => number;
  readonly tell: (event: WordsJudged | { readonly type: 'reply-ended' }) => void;
  /** Our last sentence was a question, so "yes" is an answer and not a nod. */
  readonly asked: () => boolean;
  /** Aborts when the leg ends; the ears still answer then. */
  readonly gone: AbortSignal;
  /** Aborts when the ears close. */
  readonly closed: AbortSignal;
}

interface WordsJudged {
  readonly type: 'words';
  readonly meaning: WordsMeaning;
}

/** Words and their sound, of a turn that was cut in two. */
interface Part {
  readonly text: string;
  readonly sound: Int16Array;
}

/** A shorter sound without words is a noise and not a turn. */
const SHORTEST_TURN_MS = 250;

/** Makes turns of what the ears hear, and puts together again what a too early answer cut in two. */
export function createCallerTurns(options: CallerTurnsOptions): CallerTurns {
  const { ears, nowMs, tell, asked, gone, closed } = options;
  const inbox = createInbox<CallerTurn>();
  let carried: readonly Part[] = [];
  let silences = 0;
  let collecting: { dropped: boolean; voided: boolean } | undefined;
  let fetched: Promise<unknown> = Promise.resolve();
  /** One fetch at a time: each takes the words since the one before. */
  const fetchPart = (): Promise<Part> => {
    const part = fetched.then(async () => ({ text: await ears.words(closed), sound: ears.sound() }));
    fetched = part;
    return part;
  };
  const meaningOf = (text: string): WordsMeaning => {
    if (text === '') return 'none';
    return isBackchannel(text, { asked: asked() }) ? 'backchannel' : 'content';
  };
  const collect = async (quietMs: number) => {
    const mine = { dropped: false, voided: false };
    collecting = mine;
    const decidedMs = nowMs();
    const { voicedMs } = ears;
    const parts = [await fetchPart()];
    if (collecting === mine) collecting = undefined;
    if (mine.voided) return;
    // Read only now: a judged or dropped part may have come while these words were fetched.
    const all = [...carried, ...parts];
    carried = mine.dropped ? all : [];
    if (mine.dropped) return;
    const text = textOf(all);
    if (text === '' && voicedMs < SHORTEST_TURN_MS) return tell({ type: 'reply-ended' });
    silences = 0;
    inbox.put({ type: 'words', text, sound: soundOf(all), times: { quietMs, decidedMs, wordsMs: nowMs() } });
  };
  const judge = async () => {
    const part = await fetchPart();
    const meaning = meaningOf(part.text);
    if (meaning === 'content') carried = [...carried, part];
    tell({ type: 'words', meaning });
  };
  /** Half a sentence before the receiver went down may be the reason of the call. */
  const lastWords = async (): Promise<CallerTurn | undefined> => {
    await fetched;
    const left = await inbox.take(gone);
    if (left) return left;
    if (ears.voicedMs === 0 && carried.length === 0) return undefined;
    const atMs = nowMs();
    const all = [...carried, await fetchPart()];
    carried = [];
    const text = textOf(all);
    const times = { quietMs: atMs, decidedMs: atMs, wordsMs: nowMs() };
    return text === '' ? undefined : { type: 'words', text, sound: soundOf(all), times };
  };

  return {
    next: async () => (await inbox.take(gone)) ?? lastWords(),
    collect: (quietMs) => void collect(quietMs),
    drop() {
      if (!collecting) return false;
      collecting.dropped = true;
      return true;
    },
    judge: () => void judge(),
    meaningOf,
    digits(digits) {
      carried = [];
      if (collecting) collecting.voided = true;
      silences = 0;
      inbox.put({ type: 'digits', digits });
    },
    silence() {
      silences += 1;
      inbox.put({ type: 'silence', times: silences });
    },
    carry({ text, sound }) {
      carried = [{ text, sound }, ...carried];
    },
  };
}

function textOf(parts: readonly Part[]): string {
  return parts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}

function soundOf(parts: readonly Part[]): Int16Array {
  const samples = new Int16Array(parts.reduce((sum, { sound }) => sum + sound.length, 0));
  let offset = 0;
  for (const { sound } of parts) {
    samples.set(sound, offset);
    offset += sound.length;
  }
  return samples;
}
