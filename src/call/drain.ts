import { untilAborted } from '../core/until-aborted.ts';
import type { LegSource } from '../ports/leg-source.ts';
import type { Log } from '../ports/log.ts';
import type { Switchboard } from './switchboard.ts';

interface Draining {
  readonly telephony: Pick<LegSource, 'setTakingCalls'>;
  readonly switchboard: Pick<Switchboard, 'liveCalls' | 'handOver' | 'drain'>;
  readonly log: Log;
  readonly watch: {
    /** Aborts when the end begins. */
    readonly drain: AbortSignal;
    /** Aborts when live calls are not waited for any more. */
    readonly handOver: AbortSignal;
  };
}

/** Waits for the end: first no new calls, then no calls; at the limit, or when told so, the staff's phones ring for them. */
export async function untilDrained(
  limit: () => number,
  { telephony, switchboard, log, watch }: Draining,
): Promise<void> {
  await untilAborted(watch.drain);
  telephony.setTakingCalls(false);
  const limitMs = limit();
  log.info({ liveCalls: switchboard.liveCalls, limitMs }, 'finishing the calls that live');
  const over = AbortSignal.any([watch.handOver, AbortSignal.timeout(limitMs)]);
  const handOver = () => switchboard.handOver();
  over.addEventListener('abort', handOver, { once: true });
  if (over.aborted) handOver();
  await switchboard.drain();
}
