import type { CallEvents } from '../call/call-events.ts';
import type { EventBus } from '../core/event-bus.ts';
import type { Metrics } from '../http/metrics.ts';

/** Facts about calls become figures. */
export function observeCalls(bus: EventBus<CallEvents>, metrics: Metrics): void {
  bus.on('leg-opened', ({ liveCalls }) => metrics.setLiveCalls(liveCalls));
  bus.on('leg-closed', ({ liveCalls }) => metrics.setLiveCalls(liveCalls));
  bus.on('call-started', ({ returned }) => {
    if (!returned) metrics.callStarted();
  });
  bus.on('call-ended', ({ reason }) => metrics.callEnded(reason));
  bus.on('answer-audible', ({ delay }) => metrics.answered(delay));
  bus.on('speech-interrupted', () => metrics.bargedIn());
  bus.on('engine-failed', ({ kind, code }) => metrics.engineFailed(kind, code));
}
