import type { LegListener } from '../../../ports/call-leg.ts';
import type { MediaOut } from '../../../ports/media-out.ts';
import type { LegRateHz } from './config.ts';

/** One open media connection to the PBX, whatever its wire. */
export interface MediaLeg {
  readonly callId: string;
  readonly rateHz: LegRateHz;
  readonly out: MediaOut;
  /** Who can have opened it: we ourselves, by an id that the PBX has told us; a program of this machine; or anyone. */
  readonly openedBy: 'us' | 'this-machine' | 'anyone';
  /** Aborted when the leg is over, by either side. */
  readonly ended: AbortSignal;
  listen(listener: LegListener): void;
  /** The PBX says that the caller has put the leg on hold, or is back. */
  hold(on: boolean): void;
  /** Ends the leg towards the PBX. Resolves when the socket is gone. */
  close(): Promise<void>;
}

/** What a media path asks and tells. */
export interface MediaHost {
  /** Asked once per leg, before any sound. */
  accept(callId: string): boolean;
  leg(leg: MediaLeg): void;
}
