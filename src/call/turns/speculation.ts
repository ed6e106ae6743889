import { areSameWords } from '../../conversation/words.ts';
import { joined } from '../../media/joined.ts';
import type { TurnTimes, WordsTurn } from './caller-turn.ts';
import { createCommitment } from './commitment.ts';

/** Turns of words on their way to whoever answers them: one at a time is handed over before it is certain. */
export interface Speculation {
  /** One has been handed over and is not certain. */
  readonly isOpen: boolean;
  /** Turns of whose answers nothing was heard wait to be put before the next one. */
  readonly hasCarried: boolean;
  /** Hands over what may be all. Nothing while one is open, nor once too many of this turn were in vain. */
  prepare(text: string): void;
  /** All words are known: an answer to other words is of no use. */
  compare(text: string): void;
  withdraw(): void;
  /** The turn is certain: what was handed over counts, or else this text. */
  confirm(text: string, times: TurnTimes, sound: () => Int16Array): void;
  /** Nothing of its answer was heard. */
  carry(turn: WordsTurn): void;
  /** Something took the place of what was carried. */
  forgetCarried(): void;
  /** The next turn has all its attempts. */
  nextTurn(): void;
}

export interface SpeculationOptions {
  readonly put: (turn: WordsTurn) => void;
  /** Of the turn that is open, so far. */
  readonly sound: () => Int16Array;
  /** A reply was prepared before the turn was certain: rightly, or in vain. */
  readonly onPrepared: (outcome: 'used' | 'dropped') => void;
  /** Replies that may be prepared in vain, a turn. */
  readonly maxPrepared: number;
}

export function createSpeculation({ put, sound, onPrepared, maxPrepared }: SpeculationOptions): Speculation {
  let carried: readonly Part[] = [];
  let prepared = 0;
  let open: Offer | undefined;

  const hand = (text: string): Offer => {
    const offer = createOffer(text, sound, carried);
    put(offer.turn);
    return offer;
  };
  const withdraw = () => {
    if (open) onPrepared('dropped');
    open?.withdraw();
    open = undefined;
  };
  return {
    get isOpen() {
      return open !== undefined;
    },
    get hasCarried() {
      return carried.length > 0;
    },
    prepare(text) {
      if (open || prepared >= maxPrepared || text === '') return;
      prepared += 1;
      open = hand(text);
    },
    compare(text) {
      if (open && !areSameWords(open.own, text)) withdraw();
    },
    withdraw,
    confirm(text, times, whole) {
      if (open) onPrepared('used');
      (open ?? hand(text)).confirm(times, whole);
      open = undefined;
      carried = [];
    },
    carry(turn) {
      // What has been handed over since lacks these words.
      withdraw();
      carried = [{ text: turn.text, sound: turn.sound() }, ...carried];
    },
    forgetCarried() {
      carried = [];
    },
    nextTurn() {
      prepared = 0;
    },
  };
}

/** Words and their sound, of a turn of whose answer nothing was heard. */
interface Part {
  readonly text: string;
  readonly sound: Int16Array;
}

/** A turn that has been handed over and may still be taken back. */
interface Offer {
  readonly turn: WordsTurn;
  /** The words of this utterance alone. */
  readonly own: string;
  confirm(times: TurnTimes, sound: () => Int16Array): void;
  withdraw(): void;
}

const NO_TIMES: TurnTimes = { quietMs: 0, noticedMs: 0, wordsMs: 0, decidedMs: 0 };

/**
 * @param soundSoFar Of this utterance; there may be more of it until the turn is certain.
 * @param carried What belongs before it.
 */
function createOffer(own: string, soundSoFar: () => Int16Array, carried: readonly Part[]): Offer {
  const commitment = createCommitment();
  let times = NO_TIMES;
  let ownSound = soundSoFar;
  const text = [...carried.map((part) => part.text), own].filter((each) => each !== '').join(' ');
  return {
    own,
    turn: {
      type: 'words',
      text,
      commitment,
      sound: () => joined([...carried.map((part) => part.sound), ownSound()]),
      get times() {
        return times;
      },
    },
    confirm(known, sound) {
      times = known;
      ownSound = sound;
      commitment.settle(true);
    },
    withdraw: () => commitment.settle(false),
  };
}
