import type { DeliveryChannel, DeliveryEvent } from '../ports/delivery-channel.ts';

/** What an office sends, and by what. */
export interface OfficePost {
  readonly tenant: string;
  readonly people: readonly Addressee[];
  readonly channels: readonly PostChannel[];
}

/** Of the directory. */
export interface Addressee {
  readonly key: string;
  readonly name: string;
  /** Where mail for this person goes, and not to the office. */
  readonly mail?: string | undefined;
}

export interface PostChannel {
  readonly terms: ChannelTerms;
  readonly channel: DeliveryChannel;
}

/** What the office has decided about a channel. */
export interface ChannelTerms {
  /** `mail`, or `webhook:` and its name. */
  readonly name: string;
  readonly events: readonly DeliveryEvent[];
  /** `brief`: that there is a message, for whom, due when, and how to open it. `full`: what it says, too. */
  readonly detail: 'brief' | 'full';
  /** Whether anything may leave by it that tells of a person's health, or of who the person is. */
  readonly healthData: 'yes' | 'no';
  /** Who gets what is for somebody without an address; null for a channel with one receiver. */
  readonly to: string | null;
  /** Deliveries to its host, at most. */
  readonly perMinute: number;
}
