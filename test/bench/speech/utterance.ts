import type { VoiceKey } from './voices.ts';

/** A pause inside a line; `afterWord` counts from 0. */
export interface LinePause {
  readonly afterWord: number;
  readonly ms: number;
}

/** What a caller says, as data. */
export interface SpokenLine {
  readonly id: string;
  /** Words parted by spaces, in lower case; a letter that is spelled is upper case; `?` at the end rises. */
  readonly text: string;
  readonly voice: VoiceKey;
  readonly pauses?: readonly LinePause[];
  /** RMS of the speech; {@link SPEECH_DBFS} when it is not said. */
  readonly levelDbfs?: number;
  /** Noise of the caller's room under the line and in its pauses; without it pauses are digital silence. */
  readonly roomToneDbfs?: number;
}

/** An ordinary caller: active speech level, below full scale. */
export const SPEECH_DBFS = -20;

export interface UtteranceWord {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

export interface Pause {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What goes onto the line: 8 kHz, telephone band, once through G.711 µ-law. Times count from the first sample. */
export interface LineSound {
  readonly samples: Int16Array;
  /** Of speech, or of a noise that is alone; by the bench's own measure of sound, in steps of 10 ms. */
  readonly firstSoundMs: number;
  readonly lastSoundMs: number;
}

/** A rendered line. It begins and ends with sound unless noise surrounds it. */
export interface Utterance extends LineSound {
  readonly id: string;
  readonly text: string;
  readonly voice: VoiceKey;
  readonly words: readonly UtteranceWord[];
  /** The pauses that were put in, as they are heard. */
  readonly pauses: readonly Pause[];
  /** The same before the line's coding: what noise is mixed with. */
  readonly linear: Int16Array;
}
