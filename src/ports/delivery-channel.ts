/** A way out of the house: mail by one server, a web hook. */
export interface DeliveryChannel {
  /** Name and port of whom it speaks to, in small letters: what has one limit of deliveries a minute. */
  readonly host: string;
  /**
   * Hands one thing over. Never rejects, and ends within two minutes, whatever the other side does. After an abort it is not
   * known whether it has arrived.
   */
  deliver(parcel: Parcel, signal: AbortSignal): Promise<Delivery>;
  close(): Promise<void>;
}

export interface Parcel {
  /** 32 of 0-9a-f, the same at each attempt: a receiver knows by it what it has already. */
  readonly id: string;
  /** Unix time in milliseconds, the same at each attempt: when it was due first. */
  readonly atMs: number;
  /** Who gets it, where the channel does not have one receiver for all. */
  readonly to: string | null;
  readonly leaving: Leaving;
}

/** What may leave the house by a channel: made by `outbox/what-leaves.ts`, and nowhere else. */
export interface Leaving {
  readonly event: DeliveryEvent;
  /** Of the message; the beginning of it opens it. */
  readonly messageId: string;
  /** The tenant. */
  readonly office: string;
  /** Directory key of whom it is for; null for the office. */
  readonly forKey: string | null;
  /** Unix time in milliseconds. */
  readonly takenAtMs: number;
  /** Unix time in milliseconds by which it should be dealt with; null without one. */
  readonly dueAtMs: number | null;
  /** Who calls, and for whom; absent where the channel carries no health data. */
  readonly people?: { readonly callerName: string | null; readonly forName: string | null };
  /** What it says; absent unless everything may leave. */
  readonly content?: LeavingContent;
}

export interface LeavingContent {
  readonly callbackNumber: string | null;
  readonly extension: string | null;
  readonly reason: string | null;
  readonly fields: Readonly<Record<string, string>>;
  /** A WAV file, absolute; null without one. */
  readonly sound: string | null;
}

/** `test` is sent by a person who wants to see whether anything arrives. */
export type DeliveryEvent = 'message.kept' | 'message.late' | 'test';

export type Delivery =
  | { readonly type: 'delivered' }
  | (Failure & { readonly type: 'failed' })
  /** The signal was faster. */
  | { readonly type: 'aborted' };

export interface Failure {
  readonly fault: DeliveryFault;
  /** What the other side answered, as a number: an SMTP or HTTP status. */
  readonly status?: number;
  /** It never will be taken. */
  readonly isFinal: boolean;
  /** It is so for everything that goes this way, and not for this parcel alone. */
  readonly isOfHost: boolean;
  /** The other side wants to be left alone so long. */
  readonly retryAfterMs?: number;
}

/** A closed set, so that no word of the other side, who may quote what it was sent, gets anywhere. */
export type DeliveryFault =
  | 'name-not-found'
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'auth'
  | 'busy'
  | 'refused'
  | 'gone'
  | 'redirect'
  | 'protocol';
