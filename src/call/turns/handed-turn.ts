import { joined } from '../../media/joined.ts';
import type { TurnTimes, WordsTurn } from './caller-turn.ts';
import { createCertainty } from './certainty.ts';

/** A turn of words that has been handed over to whoever answers, and may still be taken back. */
export interface HandedTurn {
  readonly turn: WordsTurn;
  /** The words of this utterance alone. */
  readonly ownText: string;
  /** It counts. */
  makeCertain(times: TurnTimes, sound: () => Int16Array): void;
  takeBack(): void;
}

/** Words and their sound. */
export interface Said {
  readonly text: string;
  readonly sound: Int16Array;
}

const NO_TIMES: TurnTimes = { quietMs: 0, noticedMs: 0, wordsMs: 0, decidedMs: 0 };

/**
 * @param soundSoFar Of this utterance; there may be more of it until the turn is certain.
 * @param before What belongs before it.
 */
export function createHandedTurn(
  ownText: string,
  soundSoFar: () => Int16Array,
  before: readonly Said[],
): HandedTurn {
  const certainty = createCertainty();
  let times = NO_TIMES;
  let ownSound = soundSoFar;
  const text = [...before.map((said) => said.text), ownText].filter((each) => each !== '').join(' ');
  return {
    ownText,
    turn: {
      type: 'words',
      text,
      certainty,
      sound: () => joined([...before.map((said) => said.sound), ownSound()]),
      get times() {
        return times;
      },
    },
    makeCertain(known, sound) {
      times = known;
      ownSound = sound;
      certainty.settle(true);
    },
    takeBack: () => certainty.settle(false),
  };
}
