import type { LegListener, MediaOut } from '../../../ports/telephony.ts';
import type { LegRateHz } from './config.ts';

/** One open media connection to the PBX, whatever its wire. */
export interface MediaLeg {
  readonly callId: string;
  readonly rateHz: LegRateHz;
  readonly out: MediaOut;
  /** True when anyone but this machine can have opened it. */
  readonly remote: boolean;
  /** Aborted when the leg is over, by either side. */
  readonly ended: AbortSignal;
  listen(listener: LegListener): void;
  /** Ends the leg towards the PBX. Resolves when the socket is gone. */
  close(): Promise<void>;
}

/** What a media path asks and tells. */
export interface MediaHost {
  /** Asked once per leg, before any sound. */
  accept(callId: string): boolean;
  leg(leg: MediaLeg): void;
}
