import { systemClock } from '../core/clock.ts';
import type { TelephoneSystems } from './telephone-systems.ts';

const CONTROL_GRACE_MS = 2000;

/**
 * Until the PBX says who is calling, and knows that calls are answered here: before that it sends them to people
 * when an earlier lease has run out. A PBX that is away must not keep the daemon from its start.
 */
export async function untilControlUp(
  telephony: Pick<TelephoneSystems, 'health'>,
  drain: AbortSignal,
): Promise<void> {
  const isDone = () => drain.aborted || telephony.health().every(({ taking }) => taking);
  for (let waitedMs = 0; waitedMs < CONTROL_GRACE_MS && !isDone(); waitedMs += 20) {
    await systemClock.wait(20, drain);
  }
}
