import type { Parcel } from '../ports/delivery-channel.ts';
import type { ClaimedEntry, Outbox } from '../ports/outbox.ts';
import type { Store } from '../ports/store.ts';
import { channelOf, eventOf, kindOf, MESSAGE_KIND, splitFor } from './kinds.ts';
import { type LaneParts, type LaneSignals, LEASE_MS, POLL_MS, runLane } from './lane.ts';
import type { ChannelTerms, OfficePost } from './office-post.ts';
import { parcelId } from './parcel-id.ts';
import { addresseeOf, whatLeaves } from './what-leaves.ts';

export interface OfficeParts extends LaneParts {
  readonly store: Pick<Store, 'outbox' | 'messages'>;
  /** Where a recording is; null when it is not there any more. */
  readonly soundOf: (recording: string) => string | null;
}

/** More at once would only wait for their channel, and write to the database while callers' messages are to be kept. */
const SPLIT_AT_ONCE = 5;
/** Of what waits at a start; what is beyond it is looked at by the next. */
const LOOKED_AT = 1000;
const AFTER_FAULT_MS = 5000;

/** Brings out of one office what waits, until it is stopped; resolves when nothing is on its way any more. */
export async function runOffice(post: OfficePost, parts: OfficeParts, signals: LaneSignals): Promise<void> {
  const { outbox } = parts.store;
  const lanes = post.channels.map(({ terms, channel }) =>
    runLane(
      {
        ...parts,
        tenant: post.tenant,
        name: terms.name,
        kind: kindOf(terms.name),
        perMinute: terms.perMinute,
        outbox,
        channel,
        parcelOf: (entry) => parcelOf(entry, { post, parts, terms }),
      },
      signals,
    ),
  );
  await Promise.all([splitAll(post, parts, signals), ...lanes]);
}

/** What waits for a channel that the office does not have any more is for nobody. */
export async function buryOrphans(outbox: Outbox, { channels }: OfficePost): Promise<void> {
  const names = channels.map(({ terms }) => terms.name);
  for (const { id, kind } of await outbox.list('waiting', LOOKED_AT)) {
    const channel = channelOf(kind);
    if (channel !== undefined && !names.includes(channel)) await outbox.bury(id, 'not configured');
  }
}

/** What is enqueued becomes an entry for each channel. */
async function splitAll(post: OfficePost, parts: OfficeParts, { stop }: LaneSignals): Promise<void> {
  const { clock, log, by, store } = parts;
  const terms = post.channels.map((channel) => channel.terms);
  while (!stop.aborted) {
    try {
      const nowMs = clock.wallMs();
      const claim = { kind: MESSAGE_KIND, limit: SPLIT_AT_ONCE, nowMs, leaseMs: LEASE_MS, by };
      for (const entry of await store.outbox.claim(claim))
        await store.outbox.split(entry.id, splitFor(entry, terms));
      await clock.wait(POLL_MS, stop);
    } catch (error) {
      log.error({ err: error, office: post.tenant }, 'what is to be delivered could not be read');
      await clock.wait(AFTER_FAULT_MS, stop);
    }
  }
}

interface Subject {
  readonly post: OfficePost;
  readonly parts: OfficeParts;
  readonly terms: ChannelTerms;
}

async function parcelOf(entry: ClaimedEntry, { post, parts, terms }: Subject): Promise<Parcel | undefined> {
  const [message] = await parts.store.messages.findByPrefix(entry.cause);
  // It has been removed since.
  if (message?.id !== entry.cause) return undefined;
  const { tenant, people } = post;
  const event = eventOf(entry);
  const recording = message.recording ?? message.nameRecording;
  const sound = recording === null ? null : parts.soundOf(recording);
  const told = { tenant, event, message, people, sound };
  return {
    id: parcelId(tenant, entry.key),
    atMs: entry.sinceMs,
    to: terms.to === null ? null : (addresseeOf(told)?.mail ?? terms.to),
    leaving: whatLeaves(told, terms),
  };
}
