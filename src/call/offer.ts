import { joined } from '../media/joined.ts';
import type { TurnTimes, WordsTurn } from './caller-turn.ts';
import { createCommitment } from './commitment.ts';

/** Words and their sound, of a turn of whose answer nothing was heard. */
export interface Part {
  readonly text: string;
  readonly sound: Int16Array;
}

/** A turn that has been handed over and may still be taken back. */
export interface Offer {
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
export function createOffer(own: string, soundSoFar: () => Int16Array, carried: readonly Part[]): Offer {
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
