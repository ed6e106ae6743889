import type { Certainty } from './certainty.ts';

/** One turn of the caller. Words may be handed over before it is certain that the caller has finished. */
export type CallerTurn =
  | WordsTurn
  | { readonly type: 'digits'; readonly digits: string }
  /** Who had put us on hold is back, and has to say what comes next. */
  | { readonly type: 'back' }
  /** Nothing was said for the `times`-th time in a row. */
  | { readonly type: 'silence'; readonly times: number };

export interface WordsTurn {
  readonly type: 'words';
  readonly text: string;
  readonly certainty: Certainty;
  /** At the leg's rate; until the turn is certain, what there is so far. */
  sound(): Int16Array;
  /** Zeros until the turn is certain. */
  readonly times: TurnTimes;
}

/** Monotonic milliseconds: the caller's last sound, the moment it was noticed, the words, the decision. */
export interface TurnTimes {
  readonly quietMs: number;
  readonly noticedMs: number;
  readonly wordsMs: number;
  readonly decidedMs: number;
}
