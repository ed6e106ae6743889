import type { CallEvents } from '../call/call-events.ts';
import type { Switchboard } from '../call/switchboard.ts';
import type { EventBus } from '../core/event-bus.ts';
import type { Metrics } from '../http/metrics.ts';

/** Facts about calls become figures. */
export function observeCalls(
  bus: EventBus<CallEvents>,
  metrics: Metrics,
  switchboard: Pick<Switchboard, 'liveCalls'>,
): void {
  bus.on('call-started', ({ returned }) => {
    if (!returned) metrics.callStarted();
    metrics.setLiveCalls(switchboard.liveCalls);
  });
  bus.on('call-left', () => metrics.setLiveCalls(switchboard.liveCalls));
  bus.on('call-ended', ({ reason }) => {
    metrics.callEnded(reason);
    metrics.setLiveCalls(switchboard.liveCalls);
  });
  bus.on('answer-audible', ({ delay }) => metrics.answered(delay));
  bus.on('speech-interrupted', () => metrics.bargedIn());
  bus.on('engine-failed', ({ kind, code }) => metrics.engineFailed(kind, code));
}
