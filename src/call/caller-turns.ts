import type { AnswerKind } from '../conversation/end-of-turn.ts';
import type { WordsJudged } from '../conversation/turn-state.ts';
import { wordsOf } from '../conversation/words.ts';
import type { CallerTurn, WordsTurn } from './caller-turn.ts';
import { createInbox } from './inbox.ts';
import type { Ears } from './listen.ts';
import { createOffer, type Offer, type Part } from './offer.ts';

export interface CallerTurns {
  /** After the end of the leg: what was said before it, and then undefined. */
  next(): Promise<CallerTurn | undefined>;
  /** The caller speaks: what is fetched from now on holds more words. */
  spoke(): void;
  /** The caller fell silent at `quietMs`. */
  paused(quietMs: number): void;
  /** Words so far, of a caller who may still be speaking. */
  partial(text: string): void;
  /** Fetch all words so far and tell the floor what they amount to. */
  ask(): void;
  /** The caller may have finished: hand over the words, uncertain as they are. */
  prepare(): void;
  /** The caller has finished. */
  answer(): void;
  /** The caller went on. @returns false when the turn was certain already. */
  drop(): boolean;
  /** What was said over our speech was nothing. */
  forget(): void;
  digits(digits: string): void;
  silence(): void;
  /** A turn of whose answer not one word was heard: it belongs to the next one. */
  carry(turn: WordsTurn): void;
}

export interface CallerTurnsOptions {
  readonly ears: Pick<Ears, 'words' | 'sound' | 'cut' | 'voicedMs'>;
  readonly nowMs: () => number;
  readonly tell: (event: WordsHeard | { readonly type: 'reply-ended' }) => void;
  readonly judge: (text: string) => WordsJudged;
  /** What the caller was asked last. */
  readonly asked: () => AnswerKind;
  /** A turn is certain. */
  readonly onTurn: (kind: CallerTurn['type']) => void;
  /** A reply was prepared before the turn was certain: rightly, or in vain. */
  readonly onPrepared: (outcome: 'used' | 'dropped') => void;
  /** Replies that may be prepared in vain, a turn. */
  readonly maxPrepared: number;
  /** A fault of ours, which must not reach other calls. */
  readonly onBroken: (error: unknown) => void;
  /** Aborts when the leg ends; the ears still answer then. */
  readonly gone: AbortSignal;
  /** Aborts when the ears close. */
  readonly closed: AbortSignal;
}

type WordsHeard = { readonly type: 'words'; readonly settled: boolean } & WordsJudged;

/**
 * A shorter sound without words is a noise and not a turn. A "yes" that an engine did not understand has 160 ms of
 * voice, and whoever has answered a question is asked again at once.
 */
const SHORTEST_TURN_MS: Readonly<Record<AnswerKind, number>> = { short: 150, open: 250, digits: 250 };
const NO_WORDS = { text: '', atMs: 0, settled: false };

/**
 * Makes turns of what the ears hear. Words stay with the ears until a turn is certain, so a caller who goes on
 * after a pause is heard as one sentence; a turn that was answered too early is put before the next one.
 */
export function createCallerTurns(options: CallerTurnsOptions): CallerTurns {
  const { ears, nowMs, tell, judge, gone, closed } = options;
  const inbox = createInbox<CallerTurn>();
  let carried: readonly Part[] = [];
  let silences = 0;
  let prepared = 0;
  let offer: Offer | undefined;
  /** The last turn is certain and nothing has been said since. */
  let certain = false;
  let keysMs = Number.NEGATIVE_INFINITY;
  let quiet = { quietMs: 0, noticedMs: 0 };
  /** `settled`: all that was said in this stretch of speech. */
  let words = NO_WORDS;
  /** Counts stretches of speech, so that words fetched for an earlier one are not taken for all. */
  let stretch = 0;
  let asking: { readonly stretch: number; readonly text: Promise<string> } | undefined;

  /** One fetch at a time, and one for each stretch. */
  const fetch = (): Promise<string> => {
    if (asking?.stretch !== stretch) {
      const before = asking?.text ?? Promise.resolve('');
      asking = { stretch, text: before.then(() => ears.words(closed)) };
    }
    return asking.text;
  };
  const nextStretch = () => {
    stretch += 1;
    certain = false;
    words = { ...words, settled: false };
  };
  const nextTurn = () => {
    nextStretch();
    words = NO_WORDS;
    prepared = 0;
    offer = undefined;
  };
  const withdraw = () => {
    if (offer) options.onPrepared('dropped');
    offer?.withdraw();
    offer = undefined;
  };
  const put = (text: string): Offer => {
    const made = createOffer(text, ears.sound, carried);
    inbox.put(made.turn);
    return made;
  };
  const prepare = () => {
    if (offer || prepared >= options.maxPrepared || words.text === '') return;
    prepared += 1;
    offer = put(words.text);
  };
  /** All words of the stretch are known; an answer to other words is of no use. */
  const settle = (text: string) => {
    words = { text, atMs: words.atMs > 0 && isSame(words.text, text) ? words.atMs : nowMs(), settled: true };
    if (offer && !isSame(offer.own, text)) withdraw();
  };
  const ask = async () => {
    const mine = stretch;
    const text = await fetch();
    if (mine !== stretch) return;
    const wasOffered = offer !== undefined;
    if (!words.settled) settle(text);
    const judged = judge(text);
    if (wasOffered && judged.completeness !== 'unfinished') prepare();
    tell({ type: 'words', settled: true, ...judged });
  };
  const close = (decidedMs: number) => {
    const sound = ears.cut();
    if (offer) options.onPrepared('used');
    const made = offer ?? put(words.text);
    made.confirm({ ...quiet, wordsMs: words.atMs, decidedMs }, sound);
    carried = [];
    silences = 0;
    nextTurn();
    certain = true;
    options.onTurn('words');
  };
  /** Resolves when the turn is closed or the caller has gone on. At once, when all words are known. */
  const answer = async () => {
    const [mine, decidedMs] = [stretch, nowMs()];
    const { voicedMs } = ears;
    if (!words.settled) {
      const text = await fetch();
      if (mine !== stretch) return;
      if (!words.settled) settle(text);
    }
    if (words.text !== '' || carried.length > 0 || voicedMs >= SHORTEST_TURN_MS[options.asked()])
      return close(decidedMs);
    forget();
    tell({ type: 'reply-ended' });
  };
  const forget = () => {
    withdraw();
    ears.cut();
    nextTurn();
  };
  /** Half a sentence before the receiver went down may be the reason of the call. */
  const lastWords = async (): Promise<CallerTurn | undefined> => {
    await asking?.text;
    const left = await inbox.take(gone);
    if (left || (ears.voicedMs === 0 && carried.length === 0)) return left;
    settle(await fetch());
    if (words.text === '' && carried.length === 0) return undefined;
    close(nowMs());
    return inbox.take(gone);
  };
  const next = async (): Promise<CallerTurn | undefined> => {
    const turn = (await inbox.take(gone)) ?? (await lastWords());
    return turn?.type === 'words' && turn.commitment.state === 'dropped' ? next() : turn;
  };
  // Who has hung up does not go on; what was handed over may lack the last words.
  gone.addEventListener('abort', () => offer && void answer().catch(options.onBroken), { once: true });

  return {
    next,
    spoke: nextStretch,
    paused(quietMs) {
      quiet = { quietMs, noticedMs: nowMs() };
    },
    partial(text) {
      // More than had been asked for: a soft end, which the voice detector took for silence.
      const isMore = wordsOf(text).length > wordsOf(words.text).length;
      if (words.settled && !isMore) return;
      if (words.settled) asking = undefined;
      words = { text, atMs: nowMs(), settled: false };
    },
    ask: () => void ask().catch(options.onBroken),
    prepare,
    answer: () => void answer().catch(options.onBroken),
    drop() {
      const wasOpen = !certain;
      withdraw();
      nextStretch();
      return wasOpen;
    },
    forget,
    digits(digits) {
      carried = [];
      silences = 0;
      forget();
      certain = true;
      keysMs = nowMs();
      inbox.put({ type: 'digits', digits });
      options.onTurn('digits');
    },
    silence() {
      silences += 1;
      certain = true;
      inbox.put({ type: 'silence', times: silences });
      options.onTurn('silence');
    },
    carry(turn) {
      // Keys took its place.
      if (turn.times.decidedMs <= keysMs) return;
      // What has been handed over since lacks these words.
      withdraw();
      carried = [{ text: turn.text, sound: turn.sound() }, ...carried];
    },
  };
}

/** Capitals and punctuation are the engine's afterthoughts. */
function isSame(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}
