import { type Clock, systemClock } from '../core/clock.ts';
import type { Log } from '../ports/log.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import type { Office } from '../reception/office.ts';
import { messageSettings } from '../reception/topics/message/settings.ts';

export interface Escalating {
  /** As they count at the time. */
  readonly offices: () => readonly OfficeMessages[];
  readonly log: Log;
  readonly clock?: Clock;
}

export interface OfficeMessages {
  readonly tenant: string;
  readonly office: Pick<Office, 'settings' | 'delivers'>;
  readonly messages: Pick<MessageRepository, 'listLate' | 'change'>;
}

/** Due times are in minutes. */
const LOOK_EVERY_MS = 60_000;
/** What is found after a long time off is told bit by bit, with calls in between. */
const MOST_AT_ONCE = 50;

/** Tells who is to be told of messages that are late, of each once. Ends with `signal`; what fails is tried again. */
export async function escalateLate(
  { offices, log, clock = systemClock }: Escalating,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    for (const each of offices()) {
      try {
        const late = await escalateIn(each, clock.wallMs());
        if (late > 0)
          log.warn({ office: each.tenant, messages: late }, 'messages are late, and were escalated');
      } catch (error) {
        log.error({ office: each.tenant, err: error }, 'it could not be seen which messages are late');
      }
    }
    await clock.wait(LOOK_EVERY_MS, signal);
  }
}

async function escalateIn({ office, messages }: OfficeMessages, nowMs: number): Promise<number> {
  const { escalateTo: to } = messageSettings.of(office);
  if (to === undefined) return 0;
  let escalated = 0;
  for (const { id } of await messages.listLate(nowMs, MOST_AT_ONCE)) {
    const changed = await messages.change(id, {
      type: 'escalate',
      atMs: nowMs,
      to,
      delivers: office.delivers,
    });
    if (changed.type === 'changed') escalated += 1;
  }
  return escalated;
}
