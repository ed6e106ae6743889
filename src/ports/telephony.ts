import type { SampleRateHz } from '../core/audio.ts';
import type { Outcome, ReturnReason } from '../core/outcome.ts';

/** One telephone system. It owns the calls; the attendant is a guest on one leg of each. */
export interface Telephony {
  /** Product and media path for logs, such as `asterisk/audiosocket`. */
  readonly label: string;
  /**
   * Listens for legs and connects the control channel. Resolves once legs can arrive; a control
   * channel that is away is retried for ever in the background and never stops calls.
   *
   * @throws AppError `port.taken` when the media port cannot be bound.
   */
  start(host: TelephonyHost): Promise<void>;
  /** Closes every leg, socket and timer. */
  stop(): Promise<void>;
  /** Tells the PBX whether new calls may be sent here. False: the staff's phones ring for new calls at once. */
  setTakingCalls(taking: boolean): void;
  health(): TelephonyHealth;
  /** Registered state of the directory's phones by extension, as the PBX reports it; empty without control. */
  deviceStates(): Promise<ReadonlyMap<string, DeviceState>>;
  /** Ids of calls that still exist on the PBX; undefined when the control channel is away. */
  liveCalls(): Promise<ReadonlySet<string> | undefined>;
  /** Ends the whole call. No effect when it is gone or the control channel is away. */
  hangUp(callId: string): Promise<void>;
  /** Places a call from a named context of the dialplan; the daemon has no way to dial a number by itself. */
  originate(request: OriginateRequest): Promise<void>;
}

/** What the daemon answers the adapter. */
export interface TelephonyHost {
  /** Asked once per leg, before any sound. False closes the leg without a mark, so the staff's phones ring. */
  admit(callId: string): boolean;
  leg(leg: CallLeg): void;
  /**
   * The caller's own channel is gone from the PBX, whoever it was talking to. Needs the control channel.
   *
   * @param ringing It had been waiting for a person who had not answered.
   */
  callGone(callId: string, ringing?: boolean): void;
  /** The control channel came up or went away. */
  controlChanged(up: boolean): void;
}

/** The attendant's end of one call. A call keeps its id over all its legs. */
export interface CallLeg {
  /** UUID given by the PBX. */
  readonly callId: string;
  readonly rateHz: SampleRateHz;
  readonly out: MediaOut;
  /**
   * Who is calling. Resolves when the PBX has said so, and with unknowns after 500 ms at the latest:
   * never wait for it before speaking.
   */
  readonly announced: Promise<Announcement>;
  /** Hands over everything from the caller's side, in order. Called once; what came before is delivered then. */
  listen(listener: LegListener): void;
  /**
   * Leaves with the last word: sets the mark, waits until the PBX has confirmed it, closes the leg.
   *
   * @returns false when the mark could not be set; the leg is then still open, because leaving it now means people.
   */
  leave(outcome: Outcome): Promise<boolean>;
  /** Closes the leg without a word: the caller comes back once, and then the staff's phones ring. */
  drop(): void;
}

export interface Announcement {
  /** As the PBX shows it, null when withheld or unknown. */
  readonly callerNumber: string | null;
  readonly callerName: string | null;
  /** The number the caller dialled, null when unknown. */
  readonly dialledNumber: string | null;
  /** Set when this leg continues an earlier one. */
  readonly returned: ReturnReason | null;
}

export interface LegListener {
  /** Any number of samples at the leg's rate. The array is the listener's to keep. */
  audio(samples: Int16Array): void;
  /** One of `0`–`9`, `*`, `#`, `A`–`D`. */
  digit(key: string): void;
  /** The caller has put us on hold, or is back. What is heard meanwhile is music of theirs. Needs the control channel. */
  held(on: boolean): void;
  /** The leg is closed, by either side. Nothing follows. */
  ended(): void;
}

/** Sound to the caller. */
export interface MediaOut {
  /**
   * `self`: nothing is queued in the PBX, the caller hears a frame when it is written, so write exactly one
   * frame every 20 ms and silence when there is nothing to say. `peer`: the PBX keeps clock and queue; write
   * no silence, and so little ahead that what has been flushed is not missed.
   */
  readonly paced: 'self' | 'peer';
  /**
   * One frame of 20 ms at the leg's rate; to a peer any number of whole frames. Never waits, never throws; after the
   * end it is dropped.
   */
  write(samples: Int16Array): void;
  /** Drops what the PBX has not played yet. */
  flush(): { readonly unplayedMs: number };
  /** Written and not yet played; always 0 when paced by us. */
  readonly queuedMs: number;
}

export interface TelephonyHealth {
  readonly media: boolean;
  readonly control: boolean;
  /** The PBX knows that calls may be sent here. False without control: it then sends them all the same. */
  readonly taking: boolean;
}

export type DeviceState = 'free' | 'busy' | 'ringing' | 'away' | 'unknown';

export interface OriginateRequest {
  /** A context of the dialplan, from the configuration. */
  readonly context: string;
  readonly extension: string;
  /** Where the answered call goes on: the attendant's DID context. */
  readonly variables: Readonly<Record<string, string>>;
}
