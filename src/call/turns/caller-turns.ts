import type { AnswerKind } from '../../conversation/end-of-turn.ts';
import type { WordsJudged } from '../../conversation/turn-state.ts';
import type { Ears } from '../ears/ears.ts';
import type { CallerTurn, WordsTurn } from './caller-turn.ts';
import { createKnownWords } from './known-words.ts';
import { createQueue } from './queue.ts';
import { createSpeculation, type SpeculationOptions } from './speculation.ts';

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
  /** Fetch them once more, and tell the floor when there are more of them. */
  askAgain(): void;
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
  /** The caller had put us on hold and is back. */
  back(): void;
  /** A turn of whose answer not one word was heard: it belongs to the next one. */
  carry(turn: WordsTurn): void;
}

export interface CallerTurnsOptions extends Pick<SpeculationOptions, 'onPrepared' | 'maxPrepared'> {
  readonly ears: Pick<Ears, 'words' | 'wordsAgain' | 'sound' | 'cut' | 'voicedMs'>;
  readonly nowMs: () => number;
  readonly tell: (event: WordsHeard | { readonly type: 'nothing-said' }) => void;
  readonly judge: (text: string) => WordsJudged;
  /** What the caller was asked last. */
  readonly asked: () => AnswerKind;
  /** A turn is certain. */
  readonly onTurn: (kind: Exclude<CallerTurn['type'], 'back'>) => void;
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

/**
 * Makes turns of what the ears hear. Words stay with the ears until a turn is certain, so a caller who goes on
 * after a pause is heard as one sentence; a turn that was answered too early is put before the next one.
 */
export function createCallerTurns(options: CallerTurnsOptions): CallerTurns {
  const { ears, nowMs, tell, judge, gone, closed } = options;
  const queue = createQueue<CallerTurn>();
  const words = createKnownWords({ all: () => ears.words(closed), again: ears.wordsAgain }, nowMs);
  const offers = createSpeculation({ ...options, put: queue.put, sound: ears.sound });
  let silences = 0;
  /** Counts turns, so that of two that wait for the same words only one closes. */
  let turn = 0;
  /** The last turn is certain and nothing has been said since. */
  let certain = false;
  let keysMs = Number.NEGATIVE_INFINITY;
  let quiet = { quietMs: 0, noticedMs: 0 };

  const spoke = () => {
    certain = false;
    words.spoke();
  };
  const nextTurn = () => {
    turn += 1;
    certain = false;
    words.clear();
    offers.nextTurn();
  };
  /** All words of the pause are known, perhaps others than were handed over. */
  const tellWords = () => {
    const wasOpen = offers.isOpen;
    offers.compare(words.text);
    const judged = judge(words.text);
    if (wasOpen && judged.completeness !== 'unfinished') offers.prepare(words.text);
    tell({ type: 'words', settled: true, ...judged });
  };
  const ask = async (fetch: () => Promise<boolean>) => {
    const mine = turn;
    if ((await fetch()) && mine === turn) tellWords();
  };
  const close = (decidedMs: number) => {
    const sound = ears.cut();
    offers.compare(words.text);
    offers.confirm(words.text, { ...quiet, wordsMs: words.atMs, decidedMs }, sound);
    silences = 0;
    nextTurn();
    certain = true;
    options.onTurn('words');
  };
  /** Resolves when the turn is closed or the caller has gone on. At once, when all words are known. */
  const answer = async () => {
    const [mine, decidedMs] = [turn, nowMs()];
    const { voicedMs } = ears;
    if (!words.settled && !(await words.settle())) return;
    if (mine !== turn) return;
    if (words.text !== '' || offers.hasCarried || voicedMs >= SHORTEST_TURN_MS[options.asked()])
      return close(decidedMs);
    forget();
    tell({ type: 'nothing-said' });
  };
  const forget = () => {
    offers.withdraw();
    ears.cut();
    nextTurn();
  };
  /** Half a sentence before the receiver went down may be the reason of the call. */
  const lastWords = async (): Promise<CallerTurn | undefined> => {
    const mine = turn;
    if (ears.voicedMs > 0 || offers.hasCarried) {
      // Again for a voice that is noticed only now. The turn may be closed meanwhile, by an answer that was decided before.
      while (mine === turn && !(await words.settle()));
      if (mine === turn && (words.text !== '' || offers.hasCarried)) close(nowMs());
    }
    return queue.take(gone);
  };
  const next = async (): Promise<CallerTurn | undefined> => {
    const said = (await queue.take(gone)) ?? (await lastWords());
    return said?.type === 'words' && said.commitment.state === 'dropped' ? next() : said;
  };
  // Who has hung up does not go on; what was handed over may lack the last words.
  gone.addEventListener('abort', () => offers.isOpen && void answer().catch(options.onBroken), {
    once: true,
  });

  return {
    next,
    spoke,
    paused(quietMs) {
      quiet = { quietMs, noticedMs: nowMs() };
    },
    partial: words.partial,
    ask: () => void ask(words.settle).catch(options.onBroken),
    askAgain: () => void ask(words.settleAgain).catch(options.onBroken),
    prepare: () => offers.prepare(words.text),
    answer: () => void answer().catch(options.onBroken),
    drop() {
      const wasOpen = !certain;
      offers.withdraw();
      spoke();
      return wasOpen;
    },
    forget,
    digits(digits) {
      offers.forgetCarried();
      silences = 0;
      forget();
      certain = true;
      keysMs = nowMs();
      queue.put({ type: 'digits', digits });
      options.onTurn('digits');
    },
    silence() {
      silences += 1;
      certain = true;
      queue.put({ type: 'silence', times: silences });
      options.onTurn('silence');
    },
    back() {
      certain = true;
      queue.put({ type: 'back' });
    },
    carry(early) {
      const keysTookItsPlace = early.times.decidedMs <= keysMs;
      if (!keysTookItsPlace) offers.carry(early);
    },
  };
}
