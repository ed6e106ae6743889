/**
 * A telephone of our own, driven by a script: it places and takes calls like a desk phone, says what it is
 * told, and remembers what it heard and when.
 *
 * All times are milliseconds of one monotonic clock ({@link Clock.nowMs}). Sample `k` of a packet is dated
 * at the packet's passage through the socket plus `k / 8` ms, in both directions, so an answer's delay is the
 * one a measuring device on the caller's socket would show: a person hears it 20 ms (one packet) and the
 * phone's own jitter buffer later. Sound is mono 16-bit PCM at 8 kHz throughout.
 */
export interface Phone {
  /** Tells the PBX where to ring us, and keeps telling it until `close`. @throws AppError `phone.failed`. */
  register(signal: AbortSignal): Promise<void>;
  /**
   * Asks whether there is a PBX at all, which otherwise shows after half a minute of ringing into nowhere.
   *
   * @throws AppError `pbx.absent` when nothing answers soon, `phone.failed` when no socket can be opened.
   */
  reach(): Promise<void>;
  /**
   * Dials. Resolves as soon as the call is on its way; `answered` and `ended` say what became of it. Aborting
   * `signal` hangs up.
   *
   * @throws AppError `phone.failed` when no socket can be opened.
   */
  call(target: string, options: CallOptions, signal: AbortSignal): Promise<PhoneCall>;
  /** Who takes calls that arrive. Without one they are declined as temporarily unavailable. */
  onIncoming(take: (call: IncomingCall) => void): void;
  /** Hangs up every call, takes back the registration, releases sockets and timers. */
  close(): Promise<void>;
}

export interface CallOptions {
  /** The number and name that are shown to the other side; the account's own without one. */
  readonly from?: CallerId;
}

export interface CallerId {
  readonly number: string;
  readonly name?: string;
}

/** A call that is being placed, or is up. */
export interface PhoneCall {
  /** When the request left the socket, or arrived. */
  readonly startedAtMs: number;
  /** Provisional answers so far, such as 180, oldest first. */
  readonly progress: readonly { readonly status: number; readonly atMs: number }[];
  /** Never rejects. */
  readonly answered: Promise<CallAnswer>;
  /** Never rejects. Resolves once, also for a call that nobody answered. */
  readonly ended: Promise<CallEnding>;
  readonly heard: HeardSound;
  /**
   * Says `samples` after what is being said already. Silence is sent whenever there is nothing to say.
   * Resolves once the last sample has left, early when the call ends or `signal` aborts.
   */
  say(samples: Int16Array, signal: AbortSignal): Promise<Said>;
  /** Presses keys (`0`–`9`, `*`, `#`, `A`–`D`), 100 ms each, 100 ms apart. Resolves like `say`, dated by the last tone. */
  press(keys: string, signal: AbortSignal): Promise<Said>;
  /** Ends the call in whatever state it is. Resolves when the other side has confirmed, or after 2 s. */
  hangUp(): Promise<void>;
}

export type CallAnswer =
  | { readonly answered: true; readonly atMs: number }
  /** `status` is the SIP status: 486 busy, 603 declined, 487 given up, 408 no answer from the network. */
  | { readonly answered: false; readonly atMs: number; readonly status: number };

export interface CallEnding {
  /** `network`: no answer to our packets, or the socket is gone. */
  readonly by: 'us' | 'them' | 'network';
  readonly atMs: number;
}

/** When a line left the socket. Both are undefined when nothing of it was audible or sent. */
export interface Said {
  readonly firstVoicedAtMs: number | undefined;
  /** End of the last 10 ms that were loud enough to count as sound. */
  readonly lastVoicedAtMs: number | undefined;
}

/** What came out of the earpiece, early media included. */
export interface HeardSound {
  /** When sample 0 of `samples` arrived; undefined before the first packet. */
  readonly startedAtMs: number | undefined;
  /** A copy of everything so far on one time axis: packets in their order, silence where none came. */
  samples(): Int16Array;
  /** Stretches of sound by energy, oldest first; the last one may still be growing. */
  sounds(): readonly SoundStretch[];
  /** Keys the other side pressed. */
  keys(): readonly { readonly key: string; readonly atMs: number }[];
  /** Packets that came, that were missing in the sequence, and the longest wait between two of them. */
  stats(): { readonly packets: number; readonly lost: number; readonly longestGapMs: number };
  /** Onset of the first stretch of sound that begins at or after `ms`. */
  firstSoundAfter(ms: number): number | undefined;
  /** Since when there has been no sound; undefined while there is sound, or has never been any. */
  silenceSince(): number | undefined;
  /** Onset of the first sound that begins at or after `afterMs`; undefined when the call ends or `signal` aborts first. */
  waitForSound(afterMs: number, signal: AbortSignal): Promise<number | undefined>;
  /**
   * Waits until `quietMs` have passed without sound, after sound that began at or after `afterMs`.
   *
   * @returns when that sound ended; undefined when the call ends or `signal` aborts first.
   */
  waitForSilence(quietMs: number, afterMs: number, signal: AbortSignal): Promise<number | undefined>;
}

export interface SoundStretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A call that rings here. Nothing is answered until one of its methods is called. */
export interface IncomingCall {
  readonly from: CallerId;
  /** The number that was dialled to reach us. */
  readonly to: string;
  readonly atMs: number;
  /** First value of a header of the request, such as `Diversion`. */
  header(name: string): string | undefined;
  ring(): void;
  answer(): Promise<PhoneCall>;
  /** 486 is busy, 603 is declined. */
  decline(status: 486 | 603 | 480): void;
  /** Resolves when it stops ringing without us: the caller gave up, or somebody else took it. */
  readonly cancelled: Promise<void>;
}
