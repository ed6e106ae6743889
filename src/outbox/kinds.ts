import type { OutboxEntry } from '../ports/commands.ts';
import type { DeliveryEvent } from '../ports/delivery-channel.ts';
import type { ChannelTerms } from './office-post.ts';

/** What is enqueued with a message, by its kind, and the event that receivers are told. */
export const SOURCES: Readonly<Record<string, Exclude<DeliveryEvent, 'test'>>> = {
  message: 'message.kept',
  'message-late': 'message.late',
};

/** The kinds of entries that a channel delivers. */
export function kindsOf(channel: string): readonly string[] {
  return Object.keys(SOURCES).map((source) => `${source}.${channel}`);
}

/** What happened, of an entry for a channel or of what it was made of; undefined for a kind that is not ours. */
export function eventOf(kind: string): DeliveryEvent | undefined {
  return SOURCES[kind.split('.')[0] ?? ''];
}

/** The channel of an entry; undefined for one that is not split yet. */
export function channelOf(kind: string): string | undefined {
  const dot = kind.indexOf('.');
  return dot < 0 ? undefined : kind.slice(dot + 1);
}

/**
 * One entry a channel, so that a channel that fails holds up no other and is tried again alone. Ids and keys follow from
 * those of the entry: made a second time they are the same.
 */
export function splitFor(entry: OutboxEntry, channels: readonly ChannelTerms[]): readonly OutboxEntry[] {
  const event = eventOf(entry.kind);
  return channels
    .filter(({ events }) => event !== undefined && events.includes(event))
    .map(({ name }) => ({
      ...entry,
      id: `${entry.id}.${name}`,
      kind: `${entry.kind}.${name}`,
      key: `${entry.key}.${name}`,
    }));
}
