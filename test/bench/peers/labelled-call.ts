import type { Pause } from '../speech/utterance.ts';

/** One caller's line, and where in it somebody speaks to us. Times count from its first sample. */
export interface LabelledCall {
  /** 8 kHz, once through G.711 µ-law. */
  readonly samples: Int16Array;
  /** No more than the tone of a quiet office around the caller. */
  readonly isQuiet: boolean;
  /** From the first to the last sound of each utterance, in order. None in a call that is noise alone. */
  readonly utterances: readonly LabelledUtterance[];
}

export interface LabelledUtterance extends Pause {
  /** Where the caller is silent in it. */
  readonly pauses: readonly Pause[];
}
