import type { OutboxEntry } from '../ports/commands.ts';
import type { DeliveryEvent } from '../ports/delivery-channel.ts';
import type { ChannelTerms } from './office-post.ts';

/** What is enqueued with a message. */
export const MESSAGE_KIND = 'message';

/** What a channel delivers of it. */
export function kindOf(channel: string): string {
  return `${MESSAGE_KIND}.${channel}`;
}

/** Whose it is; undefined for one that is not split yet, or is not ours. */
export function channelOf(kind: string): string | undefined {
  return kind.startsWith(`${MESSAGE_KIND}.`) ? kind.slice(MESSAGE_KIND.length + 1) : undefined;
}

/** What happened: a message that is late is enqueued once more, under a key that says so (`wire/records/message-delivery.ts`). */
export function eventOf({ key }: Pick<OutboxEntry, 'key'>): Exclude<DeliveryEvent, 'test'> {
  return /^message:[^:.]+:late(?:\.|$)/.test(key) ? 'message.late' : 'message.kept';
}

/**
 * One entry a channel, so that a channel that fails holds up no other and is tried again alone. Ids and keys follow from
 * those of the entry: made a second time they are the same.
 */
export function splitFor(entry: OutboxEntry, channels: readonly ChannelTerms[]): readonly OutboxEntry[] {
  const { payload, cause, dueAtMs } = entry;
  return channels
    .filter(({ events }) => events.includes(eventOf(entry)))
    .map(({ name }) => ({
      id: `${entry.id}.${name}`,
      kind: kindOf(name),
      payload,
      cause,
      key: `${entry.key}.${name}`,
      dueAtMs,
    }));
}
