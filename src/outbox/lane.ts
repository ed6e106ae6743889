import type { Clock } from '../core/clock.ts';
import type { DeliveryChannel, Failure, Parcel } from '../ports/delivery-channel.ts';
import type { Log } from '../ports/log.ts';
import type { ClaimedEntry, Outbox } from '../ports/outbox.ts';
import type { HostLimits } from './host-limits.ts';
import { insist } from './insist.ts';
import { retryDelayMs } from './retry-delay.ts';

/** What all lanes have of one another. */
export interface LaneParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: HostLimits;
  /** Who claims. */
  readonly by: string;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export interface LaneOptions extends LaneParts {
  readonly tenant: string;
  readonly name: string;
  readonly kind: string;
  readonly perMinute: number;
  readonly outbox: Outbox;
  readonly channel: DeliveryChannel;
  /** Undefined when there is nothing to tell any more. */
  readonly parcelOf: (entry: ClaimedEntry) => Promise<Parcel | undefined>;
}

export interface LaneSignals {
  /** Nothing more is claimed. */
  readonly stop: AbortSignal;
  /** What is on its way is given up, and is there again for the next one. */
  readonly abort: AbortSignal;
}

/** A new entry waits as long at most. What is looked at is an index of a few rows, without a lock. */
export const POLL_MS = 400;
/** Longer than a delivery takes at most (two minutes), so that nobody claims what is still on its way. */
export const LEASE_MS = 5 * 60_000;
/** After it nobody believes any more that it will be taken; but what waited for a daemon that was away is tried for an hour. */
const GIVE_UP_MS = 3 * 24 * 3_600_000;
const LEAST_ATTEMPTS = 8;
/** What one receiver is offered at once. */
const HANDS = 2;
/** The longest that a receiver can have itself left alone. */
const MOST_LEFT_ALONE_MS = 6 * 3_600_000;
/** A disk that is full, or a fault of ours, is not tried again at once. */
const AFTER_FAULT_MS = 5000;

/** Delivers what is due by one channel, until it is stopped; resolves when nothing is on its way any more. */
export async function runLane(options: LaneOptions, signals: LaneSignals): Promise<void> {
  const lane = { ...options, pause: { untilMs: 0 } };
  await Promise.all(Array.from({ length: HANDS }, () => work(lane, signals)));
}

interface Lane extends LaneOptions {
  /** The receiver takes nothing until then; monotonic milliseconds. */
  readonly pause: { untilMs: number };
}

async function work(lane: Lane, signals: LaneSignals): Promise<void> {
  const { clock, log, limits, channel, pause } = lane;
  const { stop } = signals;
  while (!stop.aborted) {
    const waitMs = Math.max(limits.waitMs(channel.host), pause.untilMs - clock.nowMs());
    if (waitMs > 0) {
      await clock.wait(waitMs, stop);
      continue;
    }
    try {
      const entry = await claimOne(lane);
      if (entry) await deliver(lane, entry, signals);
      else await clock.wait(POLL_MS, stop);
    } catch (error) {
      log.error({ err: error, office: lane.tenant, channel: lane.name }, 'a delivery could not be made');
      await clock.wait(AFTER_FAULT_MS, stop);
    }
  }
}

async function claimOne({ kind, outbox, clock, by }: Lane): Promise<ClaimedEntry | undefined> {
  const nowMs = clock.wallMs();
  const [entry] = await outbox.claim({ kind, limit: 1, nowMs, leaseMs: LEASE_MS, by });
  return entry;
}

async function deliver(lane: Lane, entry: ClaimedEntry, { abort }: LaneSignals): Promise<void> {
  const { outbox, channel, limits, perMinute, log, clock } = lane;
  const store = (change: () => Promise<void>) => insist(change, { clock, log, signal: abort });
  const parcel = await lane.parcelOf(entry);
  if (!parcel) return store(() => outbox.done(entry.id));
  limits.took(channel.host, perMinute);
  const delivery = await channel.deliver(parcel, abort);
  if (delivery.type === 'aborted') return;
  // What has left and is not marked would leave twice.
  if (delivery.type === 'delivered') return store(() => outbox.done(entry.id));
  await store(() => fail(lane, entry, delivery));
}

async function fail(lane: Lane, entry: ClaimedEntry, failure: Failure): Promise<void> {
  const { outbox, clock, log, pause } = lane;
  const { fault, status, isFinal, isOfHost, retryAfterMs = 0 } = failure;
  const why = status === undefined ? fault : `${fault} ${status}`;
  const told = { office: lane.tenant, channel: lane.name, id: entry.id, attempts: entry.attempts, why };
  const delayMs = Math.max(
    retryDelayMs(entry.attempts, lane.random()),
    Math.min(retryAfterMs, MOST_LEFT_ALONE_MS),
  );
  if (isOfHost) pause.untilMs = Math.max(pause.untilMs, clock.nowMs() + delayMs);
  const isTooOld = clock.wallMs() - entry.sinceMs > GIVE_UP_MS && entry.attempts >= LEAST_ATTEMPTS;
  if (isFinal || isTooOld) {
    await outbox.bury(entry.id, why);
    log.error(told, 'a delivery was given up; see `attendant outbox list --dead`');
    return;
  }
  await outbox.failed(entry.id, clock.wallMs() + delayMs, why);
  log.warn({ ...told, retryMs: delayMs }, 'a delivery failed and is tried again');
}
