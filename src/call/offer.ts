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
const NO_SOUND = new Int16Array();

/** @param carried What belongs before it. */
export function createOffer(own: string, carried: readonly Part[]): Offer {
  const commitment = createCommitment();
  let times = NO_TIMES;
  let sound = (): Int16Array => NO_SOUND;
  const text = [...carried.map((part) => part.text), own].filter((each) => each !== '').join(' ');
  return {
    own,
    turn: {
      type: 'words',
      text,
      commitment,
      sound: () => sound(),
      get times() {
        return times;
      },
    },
    confirm(known, ownSound) {
      times = known;
      sound = () => joined([...carried.map((part) => part.sound), ownSound()]);
      commitment.settle(true);
    },
    withdraw: () => commitment.settle(false),
  };
}
