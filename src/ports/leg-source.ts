import type { CallLeg, LegPurpose } from './call-leg.ts';
import type { PbxControl } from './pbx-control.ts';

/**
 * Where calls come from: one telephone system, or whatever plays its part. It owns the calls; the attendant is a guest on
 * one leg of each. A source without `control` is complete.
 */
export interface LegSource {
  /** Product and media path for logs, such as `browser/opus`. */
  readonly label: string;
  /** Whose its calls are: the same after a restart, and no other source of the daemon has it. */
  readonly system: string;
  /**
   * Resolves once legs can arrive; a control channel that is away is retried for ever in the background and never
   * stops calls.
   *
   * @throws AppError `port.taken`, `address.missing` when a port of its own cannot be bound.
   */
  start(host: LegHost): Promise<void>;
  /** Closes every leg, socket and timer. */
  stop(): Promise<void>;
  /** Tells the telephone system whether new calls may be sent here. False: people are rung for new calls at once. */
  setTakingCalls(taking: boolean): void;
  health(): LegSourceHealth;
  /** What the telephone system can be asked and told beside its legs. */
  readonly control?: PbxControl;
}

/** What the daemon answers a source. */
export interface LegHost {
  /**
   * Asked before any sound, as soon as the call of a leg is known, and once more of a leg that had to wait until it was
   * offered; a caller's unless it says otherwise. False closes the leg without a word, so that people are rung.
   */
  admit(callId: string, purpose?: LegPurpose): boolean;
  /**
   * Asked once per leg: what was dialled decides something. A source that may learn it in a moment then waits for it,
   * 500 ms at most, and otherwise offers the leg at once.
   */
  entrancesMatter(): boolean;
  /** Offers a leg. A call has one leg with the same purpose at a time. */
  leg(leg: CallLeg): void;
}

export interface LegSourceHealth {
  /** Legs can arrive. */
  readonly media: boolean;
  /** The telephone system knows that calls may be sent here. */
  readonly taking: boolean;
}
