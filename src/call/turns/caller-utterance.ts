import { areSameWords } from '../../conversation/words.ts';
import { type CallerSnapshot, snapshotWords } from '../call-snapshot.ts';
import type { Ears } from '../ears/ears.ts';
import type { WordsTurn } from './caller-turn.ts';
import { createHandedTurn, type HandedTurn, type Said } from './handed-turn.ts';
import { createKnownWords, type KnownWords } from './known-words.ts';

/**
 * What the caller is saying, or has said last: all that is known of it. `caller-turns.ts` acts on it.
 *
 *   words      as far as they are known, since when, and whether they are all
 *   sound      stays with the ears until the utterance is over, so a caller who goes on is heard as one sentence
 *   pause      where the caller fell silent, and when that was noticed
 *   handed     the turn that is being answered behind a closed gate, as long as the caller may go on
 *   before     earlier turns of whose replies nothing was heard: they are put before this one
 *   certain    the one before is answered for good, and nothing has been said since
 */
export interface CallerUtterance {
  /** Counts them, so that of two decisions which wait for the same words only one ends it. */
  readonly number: number;
  readonly words: KnownWords;
  readonly voicedMs: number;
  readonly isHanded: boolean;
  readonly isCertain: boolean;
  /** There is something to answer: its own words, or a turn before them. */
  readonly hasWords: boolean;
  /** The caller speaks: words fetched from now on are more. */
  spoke(): void;
  paused(quietMs: number): void;
  /** Hands over what may be all. Nothing while a turn is out, nor once too many of this utterance were in vain. */
  hand(): void;
  /** All words are known: a reply to other words is of no use. @returns whether one was taken back because of it. */
  takeBackOthers(): boolean;
  /** The caller goes on. */
  takeBack(): void;
  /** It is over and counts: what was handed over, or else what is known now. */
  end(decidedMs: number): void;
  /** It was nothing. */
  forget(): void;
  /** Something else is answered for good: keys, a silence. */
  makeCertain(): void;
  /** Nothing of the reply to it was heard. */
  putBefore(turn: WordsTurn): void;
  /** Something took the place of what was put before it. */
  forgetBefore(): void;
  snapshot(): CallerSnapshot;
}

export interface CallerUtteranceOptions {
  readonly ears: Pick<Ears, 'words' | 'wordsAgain' | 'sound' | 'cut' | 'voicedMs'>;
  readonly nowMs: () => number;
  readonly onHanded: (turn: WordsTurn) => void;
  /** A reply was prepared before the turn was certain: rightly, or in vain. */
  readonly onPrepared: (outcome: 'used' | 'dropped') => void;
  /** Replies that may be prepared in vain, an utterance. */
  readonly maxPrepared: number;
  /** Aborts when the ears close. */
  readonly closed: AbortSignal;
}

export function createCallerUtterance(options: CallerUtteranceOptions): CallerUtterance {
  const { ears, nowMs, onHanded, onPrepared, maxPrepared, closed } = options;
  const words = createKnownWords({ all: () => ears.words(closed), again: ears.wordsAgain }, nowMs);
  let number = 0;
  let pause = { quietMs: 0, noticedMs: 0 };
  let handed: HandedTurn | undefined;
  let prepared = 0;
  let before: readonly Said[] = [];
  let isCertain = false;

  const handOver = (): HandedTurn => {
    const made = createHandedTurn(words.text, ears.sound, before);
    onHanded(made.turn);
    return made;
  };
  const takeBack = () => {
    if (handed) onPrepared('dropped');
    handed?.takeBack();
    handed = undefined;
  };
  const takeBackOthers = () => {
    if (!handed || areSameWords(handed.ownText, words.text)) return false;
    takeBack();
    return true;
  };
  const next = () => {
    number += 1;
    prepared = 0;
    isCertain = false;
    words.clear();
  };
  return {
    words,
    get number() {
      return number;
    },
    get voicedMs() {
      return ears.voicedMs;
    },
    get isHanded() {
      return handed !== undefined;
    },
    get isCertain() {
      return isCertain;
    },
    get hasWords() {
      return words.text !== '' || before.length > 0;
    },
    spoke() {
      isCertain = false;
      words.spoke();
    },
    paused(quietMs) {
      pause = { quietMs, noticedMs: nowMs() };
    },
    hand() {
      if (handed || prepared >= maxPrepared || words.text === '') return;
      prepared += 1;
      handed = handOver();
    },
    takeBackOthers,
    takeBack,
    end(decidedMs) {
      const sound = ears.cut();
      takeBackOthers();
      if (handed) onPrepared('used');
      (handed ?? handOver()).makeCertain({ ...pause, wordsMs: words.atMs, decidedMs }, sound);
      handed = undefined;
      before = [];
      next();
      isCertain = true;
    },
    forget() {
      takeBack();
      ears.cut();
      next();
    },
    makeCertain() {
      isCertain = true;
    },
    putBefore(turn) {
      // What has been handed over since lacks these words.
      takeBack();
      before = [{ text: turn.text, sound: turn.sound() }, ...before];
    },
    forgetBefore() {
      before = [];
    },
    snapshot: () => ({
      words: snapshotWords(words.text),
      isAll: words.settled,
      isHanded: handed !== undefined,
      isCertain,
      voicedMs: Math.round(ears.voicedMs),
    }),
  };
}
