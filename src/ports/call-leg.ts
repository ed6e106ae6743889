import type { SampleRateHz } from '../core/audio.ts';
import type { LastWord } from '../core/outcome.ts';
import type { CallerInfo } from './caller-info.ts';
import type { MediaOut } from './media-out.ts';

/** The attendant's end of one call. A call keeps its id over all its legs. */
export interface CallLeg {
  /** A UUID, given by the telephone system. Of a consult, or of a supervisor: that of the caller's call. */
  readonly callId: string;
  readonly purpose: LegPurpose;
  readonly can: LegAbilities;
  /**
   * What the caller dialled, null when the telephone system cannot say it; known from the moment the leg is offered,
   * because it decides who answers.
   */
  readonly dialledNumber: string | null;
  /**
   * Who is calling, and why they are back. Resolves with unknowns 500 ms after the leg was offered at the latest:
   * never wait for it before speaking. A number in `dialledNumber` is the same here; one that was unknown then may
   * be known here.
   */
  readonly introduced: Promise<CallerInfo>;
  readonly rateHz: SampleRateHz;
  readonly out: MediaOut;
  /** Hands over everything from the other side, in order. Called once; what came before is delivered then. */
  listen(listener: LegListener): void;
  /**
   * Leaves with the last word: says what comes next, waits until the telephone system has confirmed that, closes the leg.
   *
   * @returns false when it could not be said, or is nothing this leg can do; the leg is then still open, because
   * leaving it now means people.
   */
  leave(word: LastWord): Promise<boolean>;
  /**
   * Closes the leg without a word: something broke, and people are rung for the caller, who may come back once
   * before that where the leg can `return`.
   */
  drop(): void;
}

/**
 * `caller`: somebody who wants to speak with the office, and is answered. `consult`: somebody of the office, who is
 * told who waits for them. `desk`: somebody of the office who has dialled a code; no caller is there, and no call is
 * recorded. `listen`: a supervisor who hears the call by the telephone system's own means, and takes it over now. Legs of a purpose that nobody serves are dropped.
 */
export type LegPurpose = 'caller' | 'consult' | 'desk' | 'listen';

/** What a leg can do beside sound. What it cannot do is not asked of it. */
export interface LegAbilities {
  /** `leave` puts the caller through to whom the outcome names. Without it such an outcome is refused. */
  readonly transfer: boolean;
  /**
   * A caller comes back on a new leg with the same call id: one who was put through in vain, and once one whose leg was
   * dropped. Without it the end of a leg is the end of its call.
   */
  readonly return: boolean;
  /** Keys can be pressed towards the other side, as its menus want them. */
  readonly keysOut: boolean;
  /** The telephone system itself can keep the sound of the whole call. What reaches us can always be kept here. */
  readonly recording: boolean;
}

export interface LegListener {
  /** Any number of samples at the leg's rate. The array is the listener's to keep. */
  audio(samples: Int16Array): void;
  /** One of `0`–`9`, `*`, `#`, `A`–`D`. */
  digit(key: string): void;
  /** The caller has put us on hold, or is back. What is heard meanwhile is music of theirs. Not every source can tell. */
  held(on: boolean): void;
  /** The leg is closed, by either side. Nothing follows. */
  ended(): void;
}
