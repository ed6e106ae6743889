/**
 * What a telephone system can be asked and told beside its legs. It may be away at any time: calls go on, and what is
 * asked meanwhile has the answers that are named here.
 */
export interface PbxControl {
  readonly isUp: boolean;
  /** Tells everything from now on. Called once, before the source starts. */
  watch(listener: PbxListener): void;
  /** Registered state of the office's phones by extension; empty when away. */
  deviceStates(): Promise<ReadonlyMap<string, DeviceState>>;
  /** Ids of the calls that still exist there, with us or with people; undefined when away. */
  liveCalls(): Promise<ReadonlySet<string> | undefined>;
  /**
   * Lights a lamp beside a key of the office's phones, or puts it out. @param lamp A name that the telephone system knows it by.
   *
   * @returns false when it has not been told.
   */
  showLamp(lamp: string, isLit: boolean): Promise<boolean>;
  /** Ends the whole call. No effect when it is gone, or when away. */
  hangUp(callId: string): Promise<void>;
  /**
   * Places a call from one of the places that the operator has named for it; the daemon has no way to dial a number by
   * itself.
   *
   * @throws AppError `pbx.rejected` for another place, for no extension, or when it is refused; `pbx.unreachable`.
   */
  originate(request: OriginateRequest): Promise<void>;
}

export interface PbxListener {
  /** Control came up or went away. */
  controlChanged(up: boolean): void;
  /**
   * The caller is gone from the telephone system, whoever they were talking to.
   *
   * @param ringing They had been waiting for a person who had not answered.
   */
  callGone(callId: string, ringing?: boolean): void;
}

export type DeviceState = 'free' | 'busy' | 'ringing' | 'away' | 'unknown';

export interface OriginateRequest {
  /** A place of the telephone system, from the configuration. */
  readonly from: string;
  /** Whom it calls there. */
  readonly extension: string;
  /** What the call that has been answered brings along, by name. */
  readonly details: Readonly<Record<string, string>>;
}
