import type { DeliveryEvent, Leaving, LeavingContent } from '../ports/delivery-channel.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import type { Addressee, ChannelTerms } from './office-post.ts';

/** A message with what has happened. */
export interface Told {
  readonly tenant: string;
  readonly event: DeliveryEvent;
  readonly message: KeptMessage;
  readonly people: readonly Addressee[];
  /** The recording of what the caller said, absolute; null without one. */
  readonly sound: string | null;
}

/**
 * The one place that decides what of a message leaves the house by a channel: what is not picked here is not there to be
 * sent. A channel without health data carries no word of the caller's and nobody's name, because in a practice it tells of
 * health that somebody rings at all. A message that is for nobody of the directory is for the office.
 */
export function whatLeaves(
  told: Told,
  { detail, healthData }: Pick<ChannelTerms, 'detail' | 'healthData'>,
): Leaving {
  const { tenant, event, message } = told;
  const person = addresseeOf(told);
  const bare: Leaving = {
    event,
    messageId: message.id,
    office: tenant,
    forKey: person?.key ?? null,
    takenAtMs: message.takenAtMs,
    dueAtMs: message.dueAtMs,
  };
  if (healthData === 'no') return bare;
  const named = { ...bare, people: { callerName: message.callerName, forName: person?.name ?? null } };
  return detail === 'brief' ? named : { ...named, content: contentOf(told) };
}

/** Who of the directory is told: whoever was named for late messages, the owner, or whom it is for; undefined is the office. */
export function addresseeOf({
  event,
  message,
  people,
}: Pick<Told, 'event' | 'message' | 'people'>): Addressee | undefined {
  const { forKey, ownerKey, escalatedTo } = message;
  const meant = (event === 'message.late' ? escalatedTo : null) ?? ownerKey ?? forKey;
  return people.find(({ key }) => key === meant);
}

/** Of what a person sends to see whether anything arrives. */
export function testLeaving(tenant: string, nowMs: number): Leaving {
  return { event: 'test', messageId: 'test', office: tenant, forKey: null, takenAtMs: nowMs, dueAtMs: null };
}

function contentOf({ message, sound }: Told): LeavingContent {
  const { callbackNumber, extension, reason } = message;
  const fields = Object.fromEntries(message.fields.map(({ key, value }) => [key, value]));
  return { callbackNumber, extension, reason, fields, sound };
}
