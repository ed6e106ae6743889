import type { AnswerKind } from '../../conversation/end-of-turn.ts';
import type { WordsJudged } from '../../conversation/turn-state.ts';
import type { CallerSnapshot } from '../call-snapshot.ts';
import type { CallerTurn, WordsTurn } from './caller-turn.ts';
import { type CallerUtteranceOptions, createCallerUtterance } from './caller-utterance.ts';
import { createQueue } from './queue.ts';

export interface CallerTurns {
  /** After the end of the leg: what was said before it, and then undefined. */
  next(): Promise<CallerTurn | undefined>;
  /** What is being answered is certain, and nothing has been said since. */
  readonly isCertain: boolean;
  /** The caller speaks: what is fetched from now on holds more words. */
  spoke(): void;
  /** The caller fell silent at `quietMs`. */
  paused(quietMs: number): void;
  /** Words so far, of a caller who may still be speaking. */
  partial(text: string): void;
  /** Fetch all words so far and tell what they amount to. */
  ask(): void;
  /** Fetch them once more, and tell when there are more of them. */
  askAgain(): void;
  /** The caller may have finished: hand over the words, uncertain as they are. */
  prepare(): void;
  /** The caller has finished. */
  answer(): void;
  /** The caller goes on: what was handed over and is not certain is taken back. */
  takeBack(): void;
  /** What was said over our speech was nothing. */
  forget(): void;
  digits(digits: string): void;
  silence(): void;
  /** The caller had put us on hold and is back. */
  back(): void;
  /** A turn of whose reply not one word was heard: it belongs to the next one. */
  carry(turn: WordsTurn): void;
  /** `askedMs`: since when an ear is asked for words, see {@link KnownWords}. */
  snapshot(): CallerSnapshot & { readonly askedMs: number | undefined };
}

export interface CallerTurnsOptions extends Omit<CallerUtteranceOptions, 'onHanded'> {
  readonly judge: (text: string) => WordsJudged;
  /** What the caller was asked last. */
  readonly asked: () => AnswerKind;
  /** All words of the pause are known. */
  readonly onWords: (judged: WordsJudged) => void;
  /** What was to be answered was a noise. */
  readonly onNothing: () => void;
  /** A turn is certain. */
  readonly onTurn: (kind: Exclude<CallerTurn['type'], 'back'>) => void;
  /** A fault of ours, which must not reach other calls. */
  readonly onBroken: (error: unknown) => void;
  /** Aborts when the leg ends; the ears still answer then. */
  readonly gone: AbortSignal;
}

/**
 * A shorter sound without words is a noise and not a turn. A "yes" that an engine did not understand has 160 ms of
 * voice, and whoever has answered a question is asked again at once.
 */
const SHORTEST_TURN_MS: Readonly<Record<AnswerKind, number>> = { short: 150, open: 250, digits: 250 };

/** Makes turns of what the caller says, presses and leaves unsaid, in order, for whoever answers them. */
export function createCallerTurns(options: CallerTurnsOptions): CallerTurns {
  const { nowMs, judge, gone } = options;
  const queue = createQueue<CallerTurn>();
  const utterance = createCallerUtterance({ ...options, onHanded: queue.put });
  const { words } = utterance;
  let silences = 0;
  let keysMs = Number.NEGATIVE_INFINITY;

  /** All words of the pause are known, perhaps others than were handed over: the reply to those is prepared anew. */
  const tellWords = () => {
    const wasOfOthers = utterance.takeBackOthers();
    const judged = judge(words.text);
    if (wasOfOthers && judged.completeness !== 'unfinished') utterance.hand();
    options.onWords(judged);
  };
  const ask = async (fetch: () => Promise<boolean>) => {
    const mine = utterance.number;
    if ((await fetch()) && mine === utterance.number) tellWords();
  };
  const end = (decidedMs: number) => {
    utterance.end(decidedMs);
    silences = 0;
    options.onTurn('words');
  };
  /** Resolves when the turn is certain or the caller has gone on. At once, when all words are known. */
  const answer = async () => {
    const [mine, decidedMs] = [utterance.number, nowMs()];
    const { voicedMs } = utterance;
    if (!words.settled && !(await words.settle())) return;
    if (mine !== utterance.number) return;
    if (utterance.hasWords || voicedMs >= SHORTEST_TURN_MS[options.asked()]) return end(decidedMs);
    utterance.forget();
    options.onNothing();
  };
  /** Half a sentence before the receiver went down may be the reason of the call. */
  const lastWords = async (): Promise<CallerTurn | undefined> => {
    const mine = utterance.number;
    if (utterance.voicedMs > 0 || utterance.hasWords) {
      // Again for a voice that is noticed only now. The turn may be over meanwhile, by an answer that was decided before.
      while (mine === utterance.number && !(await words.settle()));
      if (mine === utterance.number && utterance.hasWords) end(nowMs());
    }
    return queue.take(gone);
  };
  const next = async (): Promise<CallerTurn | undefined> => {
    const said = (await queue.take(gone)) ?? (await lastWords());
    return said?.type === 'words' && said.certainty.state === 'dropped' ? next() : said;
  };
  /** What no sound takes back. */
  const put = (turn: Exclude<CallerTurn, WordsTurn>) => {
    utterance.makeCertain();
    queue.put(turn);
    if (turn.type !== 'back') options.onTurn(turn.type);
  };
  // Who has hung up does not go on; what was handed over may lack the last words.
  gone.addEventListener('abort', () => utterance.isHanded && void answer().catch(options.onBroken), {
    once: true,
  });

  return {
    next,
    get isCertain() {
      return utterance.isCertain;
    },
    spoke: utterance.spoke,
    paused: utterance.paused,
    partial: words.partial,
    ask: () => void ask(words.settle).catch(options.onBroken),
    askAgain: () => void ask(words.settleAgain).catch(options.onBroken),
    prepare: utterance.hand,
    answer: () => void answer().catch(options.onBroken),
    takeBack() {
      utterance.takeBack();
      utterance.spoke();
    },
    forget: utterance.forget,
    digits(digits) {
      utterance.forgetBefore();
      utterance.forget();
      silences = 0;
      keysMs = nowMs();
      put({ type: 'digits', digits });
    },
    silence() {
      silences += 1;
      put({ type: 'silence', times: silences });
    },
    back: () => put({ type: 'back' }),
    carry(early) {
      const keysTookItsPlace = early.times.decidedMs <= keysMs;
      if (!keysTookItsPlace) utterance.putBefore(early);
    },
    snapshot: () => ({ ...utterance.snapshot(), askedMs: words.askedMs }),
  };
}
